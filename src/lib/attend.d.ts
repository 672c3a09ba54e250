/** Leads the person to a part of the page: it is scrolled to, and where there is a keyboard, it has the focus. */
export declare const attend: (id: string) => void
