import { type Block, hasWord } from '../reading.ts';
import { digitsEnd } from './number.ts';
import { NOWHERE, type Slot } from './slot.ts';

const UNITS = new Set(
  `s sec secs second seconds min mins minute minutes m mn h hr hrs hour hours
  sekunde sekunden minute minuten stunde stunden seconde secondes heure heures segundo segundos minuto minutos hora horas
  secondo secondi minuti ora ore minuta minuty minut sekund godzin godziny godzina minut minuta sekundy hodin hodiny perc perces óra
  секунд секунды минут минуты минута мин час часа часов хвилин хвилини хв год dk dakika saniye saat 分 分钟 分鐘 분 秒`.split(
    /\s+/u,
  ),
);

/** A length of time: `5 min`, `1 hour 20 minutes`, `3:25`, `01:02:03`. */
export const durationSlot: Slot = (block, at) => {
  const clock = clockEnd(block, at);
  if (clock > at) return [clock];
  let end = at;
  for (let rounds = 0; rounds < 3; rounds++) {
    const digits = digitsEnd(block, end);
    if (digits === end || !hasWord(block, digits) || !UNITS.has(block.words[digits])) break;
    end = digits + 1;
  }
  return end > at ? [end] : NOWHERE;
};

function clockEnd(block: Block, at: number): number {
  if (!hasWord(block, at) || block.kinds[at] !== 'number') return at;
  let end = at + 1;
  while (
    hasWord(block, end) &&
    block.kinds[end] === 'number' &&
    block.words[end].length === 2 &&
    isColon(block, end)
  )
    end++;
  return end > at + 1 ? end : at;
}

const isColon = (block: Block, at: number): boolean =>
  block.line.slice(block.ends[at - 1], block.starts[at]) === ':';
