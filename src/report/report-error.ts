/** An error about a report, for the person who brought it. */
export function reportError(message: string, cause?: unknown): Error {
  const error = new Error(message, { cause });
  error.name = 'ReportError';
  return error;
}

/** The message about a report that contradicts itself. */
export const CHANGED = 'the report was changed after it was written';
