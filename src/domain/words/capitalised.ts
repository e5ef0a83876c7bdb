/** "Secondary schools" of "secondary schools": the first letter a capital, the rest as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
