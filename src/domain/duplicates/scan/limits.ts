/** A value that more parties share than this brings nobody together: "Software", a large house, a common name. */
export const blockLimit = 40
/** So many parties are compared with others at once; more make a scan no quicker and take more memory. */
export const atOnce = 2_000
/** So many parties are kept in memory while a scan goes on, whatever the size of the network. */
export const keptTraits = 20_000
/** Pairs less probable than this are not even kept. */
export const leastKept = 0.1
/** From so many new parties on, reading all keys is quicker than looking each of them up. */
export const manyFresh = 300
