import { configureGlobal } from 'fast-check';

/**
 * Every property draws from this seed, so that a run of the tests says of the code what the last one said.
 * `SEED=n npm test` draws others, and `npm run fuzz` never stops drawing.
 */
const seed = Number(process.env.SEED ?? 20_261_124);
configureGlobal({ seed });
