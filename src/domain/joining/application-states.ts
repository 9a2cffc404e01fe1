/** What an application is, and what happens to it. The rule that leads from one to the other is the SQL function `application_state`. */
export type ApplicationState = 'unconfirmed' | 'received' | 'forwarded' | 'approved' | 'declined' | 'withdrawn'
export type StepKind =
	'submitted' | 'confirmed' | 'forwarded' | 'recalled' | 'approved' | 'declined' | 'reopened' | 'withdrawn'
