/** An error about a report, for the person who brought it. */
export function reportError(message: string, cause?: unknown): Error {
  const error = new Error(message, { cause });
  error.name = 'ReportError';
  return error;
}

/** What is said of a report that does not fit itself. */
export const CHANGED = 'the report was changed after it was written';
