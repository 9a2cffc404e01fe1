/** How claims are kept fresh: all numbers of it. */
export { daysClaimsDue } from '../../parties/table/table-conditions.ts'

/** So many days pass before an organisation is reminded again. */
export const daysBetweenReminders = 21
/** How long the link of a reminder works. */
export const reminderDays = 30
/** So many organisations stand on a page of the list. */
export const membersAtOnce = 50
/** So many organisations are reminded at once. */
export const mostReminded = 100
