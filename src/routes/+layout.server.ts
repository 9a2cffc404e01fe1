/** Public pages need no script at all; the office layout switches it on for itself. */
export const csr = false
