/**
 * Makes lists in an order of their own in which no member of a union may be missing: leaving one out is a compile error
 * that names it.
 */
export function everyOne<Member>() {
  return <const List extends readonly Member[]>(
    list: List &
      ([Exclude<Member, List[number]>] extends [never]
        ? unknown
        : { missing: Exclude<Member, List[number]> }),
  ): List => list;
}
