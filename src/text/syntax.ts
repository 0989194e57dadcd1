/** The syntax of a text. In `markdown` its marks are syntax; in `text` they are plain characters. */
export type Syntax = 'text' | 'markdown';
