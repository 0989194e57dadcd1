/** Words that say nothing about the function of a label. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its i you we he she they me us him her them my your our his their
  of in on at by for from to with without into over under about as than via per up out off through during
  and or but not no if when while so then also too
  is are was were be been being am do does did has have had can could may might will would shall should must let
  there here one all any some more most other others what which who how
  i'm you're it's don't doesn't s t re ve ll d`.split(/\s+/u),
);
