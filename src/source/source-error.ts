/** The error of a source that cannot be read as text. Its message follows the name of the file. */
export function sourceError(message: string): Error {
  const error = new Error(message);
  error.name = 'SourceError';
  return error;
}
