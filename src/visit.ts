/** Registers the comparison in this mode. */
export function register(): void {}
