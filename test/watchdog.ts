// The one limit of time in tests. Nothing that goes on is ended by it, on however busy a machine: only what hangs.
jest.setTimeout(30 * 60_000);
