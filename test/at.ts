/** The member of a list at an index, the first one if none is named. A test that needs it fails where it is missing. */
export function at<Member>(list: readonly Member[], index = 0): Member {
  const member = list[index];
  if (member === undefined) throw new Error(`The list of ${list.length} has no member ${index}.`);
  return member;
}
