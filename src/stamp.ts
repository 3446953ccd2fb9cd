// Written by `npm run stamp`; a test fails when it is out of date.
/** Version of the package, as in package.json. */
export const version = "0.1.0";
/** Hash of all rows and fitted numbers. */
export const knowledge = "1a0cd47535167448";
