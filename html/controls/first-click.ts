/** Whether a click is no second one of a double click, which would do a thing twice or take it back. */
export function isFirst({ detail }: MouseEvent): boolean {
  return detail < 2;
}
