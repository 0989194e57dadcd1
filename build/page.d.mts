export declare function buildPage(): Promise<{ readonly script: string; readonly style: string }>;
