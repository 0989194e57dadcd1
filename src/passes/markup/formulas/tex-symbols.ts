/* Characters of formulas and the commands of TeX that make them. */

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [character] = pair;
      return [character, `\\${pair.slice(character.length)}`];
    });

/** The TeX of single characters; a character not listed here is written as is. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairs(`
    αalpha βbeta γgamma δdelta εvarepsilon ϵepsilon ζzeta ηeta θtheta ϑvartheta ιiota κkappa λlambda μmu νnu ξxi πpi ϖvarpi
    ρrho ϱvarrho σsigma ςvarsigma τtau υupsilon φvarphi ϕphi χchi ψpsi ωomega ΓGamma ΔDelta ΘTheta ΛLambda ΞXi ΠPi ΣSigma
    ΥUpsilon ΦPhi ΨPsi ΩOmega ∂partial ∇nabla ∞infty ∅emptyset ℏhbar ℓell ℜRe ℑIm ℵaleph ∀forall ∃exists ∄nexists ¬neg
    ∧wedge ∨vee ∩cap ∪cup ∈in ∉notin ∋ni ⊂subset ⊃supset ⊆subseteq ⊇supseteq ⊊subsetneq ≤leq ≥geq ≪ll ≫gg ≠neq ≈approx
    ≡equiv ≅cong ∼sim ≃simeq ∝propto ≺prec ≻succ ⊥perp ∥parallel ∣mid ∤nmid ⊢vdash ⊨models ⊤top →to ←leftarrow
    ↔leftrightarrow ⇒Rightarrow ⇐Leftarrow ⇔Leftrightarrow ↦mapsto ⟶longrightarrow ⟹Longrightarrow ⟺iff ↑uparrow ↓downarrow
    ↪hookrightarrow ⇌rightleftharpoons ∑sum ∏prod ∐coprod ∫int ∬iint ∭iiint ∮oint ⋃bigcup ⋂bigcap ⨁bigoplus ⨂bigotimes
    √surd ±pm ∓mp ×times ÷div ⋅cdot ·cdot ∘circ ∙bullet ∗ast ⋆star ⊕oplus ⊖ominus ⊗otimes ⊙odot ∖setminus ≔coloneqq
    …ldots ⋯cdots ⋮vdots ⋱ddots ∴therefore ∵because ∠angle △triangle □square ◊lozenge †dagger ‡ddagger ⟨langle ⟩rangle
    ⌊lfloor ⌋rfloor ⌈lceil ⌉rceil ‖Vert ℝmathbb{R} ℕmathbb{N} ℤmathbb{Z} ℚmathbb{Q} ℂmathbb{C} ℙmathbb{P} 𝟙mathbb{1} °degree`),
  ['{', '\\{'],
  ['}', '\\}'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['&', '\\&'],
  ['$', '\\$'],
  ['_', '\\_'],
  ['\\', '\\backslash'],
  ['^', '\\wedge'],
  ['~', '\\sim'],
  ['\u2212', '-'],
  ['\u2032', "'"],
  ['\u2033', "''"],
  ['\u00a0', '\\ '],
  // Invisible operators: function application, implied product, separator, word joiner.
  ['\u2061', ''],
  ['\u2062', ''],
  ['\u2063', ''],
  ['\u2064', ''],
  ['\u200b', ''],
]);

/** Unicode's mathematical alphabets: first and last character, and the command for the style. */
export const ALPHABETS: readonly (readonly [first: number, last: number, command: string])[] = [
  [0x1d400, 0x1d433, '\\mathbf'],
  [0x1d434, 0x1d467, ''],
  [0x1d468, 0x1d49b, '\\boldsymbol'],
  [0x1d49c, 0x1d4cf, '\\mathcal'],
  [0x1d4d0, 0x1d503, '\\mathcal'],
  [0x1d504, 0x1d537, '\\mathfrak'],
  [0x1d538, 0x1d56b, '\\mathbb'],
  [0x1d5a0, 0x1d5d3, '\\mathsf'],
  [0x1d670, 0x1d6a3, '\\mathtt'],
  [0x1d6e2, 0x1d71b, ''],
  [0x1d71c, 0x1d755, '\\boldsymbol'],
];

/** Values of `mathvariant`, and the commands for them. */
export const VARIANTS: Readonly<Record<string, string>> = {
  bold: '\\mathbf',
  'bold-italic': '\\boldsymbol',
  'double-struck': '\\mathbb',
  script: '\\mathcal',
  fraktur: '\\mathfrak',
  'sans-serif': '\\mathsf',
  monospace: '\\mathtt',
};

/** Function names with a TeX command. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min ' +
    'Pr sec sin sinh sup tan tanh'
  ).split(' '),
);

/** Accents above and below, and the commands for them. */
export const ABOVE: Readonly<Record<string, string>> = {
  '^': '\\hat',
  '\u02c6': '\\hat',
  '~': '\\tilde',
  '\u02dc': '\\tilde',
  '\u00af': '\\bar',
  '\u203e': '\\overline',
  '\u2015': '\\overline',
  _: '\\overline',
  '\u2192': '\\vec',
  '\u20d7': '\\vec',
  '\u02d9': '\\dot',
  '.': '\\dot',
  '\u00a8': '\\ddot',
  '\u02c7': '\\check',
  '\u02d8': '\\breve',
  '\u23de': '\\overbrace',
};
export const BELOW: Readonly<Record<string, string>> = {
  _: '\\underline',
  '\u0332': '\\underline',
  '\u2015': '\\underline',
  '\u23df': '\\underbrace',
};

/** Operators with limits above and below. */
export const LIMITS: ReadonlySet<string> = new Set([
  ...'∑∏∐∫∬∭∮⋃⋂⨁⨂',
  'lim',
  'max',
  'min',
  'sup',
  'inf',
  'liminf',
  'limsup',
]);
