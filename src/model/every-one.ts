/**
 * Makes a list of all members of a union, in an order of its own. A missing member is a compile error that names it.
 */
export function everyOne<Member>() {
  return <const List extends readonly Member[]>(
    list: List &
      ([Exclude<Member, List[number]>] extends [never]
        ? unknown
        : { missing: Exclude<Member, List[number]> }),
  ): List => list;
}
