import fc from 'fast-check';

// Thousands of mutants times a hundred runs of every property would take hours; five find nearly as much.
fc.configureGlobal({ numRuns: 5 });
