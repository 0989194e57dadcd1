/** What a text is written in. In `markdown` the marks of the syntax are meant; in `text` they are characters. */
export type Syntax = 'text' | 'markdown';
