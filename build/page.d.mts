export declare const PAGES: readonly string[];
export declare function buildPage(
  name?: 'report' | 'run',
): Promise<{ readonly script: string; readonly style: string }>;
