/** How a file is called in what people read. */
export const fileName = (path: string): string => (path === '-' ? 'standard input' : path);
