/**
 * Country groups and regions, and who is in them. Groups are as of 2024. Regions follow common use in market reports:
 * Iran and the Caucasus in the Middle East, Cyprus and Russia in Europe, overseas France where it lies. Greenland,
 * Bermuda, the Falkland Islands and the smallest islands of the Pacific and the Southern Ocean are in no region.
 */
import type { CountryCode } from './world.js';

/** Names (folded as in country-names), then members: codes without separators, or the first name of another entry. */
const table: readonly (readonly [names: string, ...members: string[]])[] = [
  ['nordic|nordics', 'AXDKFIFOISNOSESJ'],
  ['scandinavia', 'DKNOSESJ'],
  ['baltic|baltics', 'EELTLV'],
  ['benelux', 'BELUNL'],
  ['dach', 'ATCHDE'],
  ['iberia|iberian peninsula', 'ESPT'],
  ['visegrad|visegrad group|v4', 'CZHUPLSK'],
  ['western balkans', 'ALBAMEMKRSXK'],
  ['balkans|balkan|southeastern europe|south eastern europe', 'BGGRHRROSI', 'western balkans'],
  ['efta', 'CHISLINO'],
  ['eu|eu27|eu 27|european union', 'ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMTNLPLPTROSESISK'],
  ['eu28|eu 28', 'eu', 'GB'],
  ['eea|european economic area', 'eu', 'ISLINO'],
  ['eu5|eu 5|big five', 'DEESFRGBIT'],
  ['g7', 'CADEFRGBITJP', 'united states'],
  ['bric', 'BRCNINRU'],
  ['brics', 'bric', 'ZA'],
  ['cis|commonwealth of independent states', 'AMAZBYKGKZMDRUTJUZ'],
  ['united states', 'PRUSVI'],
  ['norway', 'NOSJ'],
  ['finland', 'AXFI'],
  ['north america|northern america|na', 'united states', 'CA'],
  ['usmca|nafta', 'united states', 'CAMX'],
  ['central america', 'BZCRGTHNNIPASV'],
  ['caribbean|west indies', 'AGAIAWBBBLBQBSCUCWDMDOGDGPHTJMKNKYLCMFMQMSSXTCTTVCVG'],
  ['south america', 'ARBOBRCLCOECGFGYPEPYSRUYVE'],
  ['andean|andes|andean community', 'BOCOECPE'],
  ['southern cone', 'ARCLPYUY'],
  ['mercosur', 'ARBOBRPYUY'],
  ['south and central america|central and south america', 'south america', 'central america', 'caribbean'],
  ['latin america|latam|la|lac', 'MX', 'south and central america'],
  ['americas', 'north america', 'latin america'],
  ['southern europe', 'ADCYESGIGRITMTPTSMVA'],
  ['northern europe', 'nordic', 'baltic', 'GBIE'],
  ['western europe', 'southern europe', 'nordic', 'benelux', 'dach', 'FRGBGGIEIMJELIMC'],
  ['central europe', 'visegrad', 'dach', 'LISI'],
  ['eastern europe|central and eastern europe|cee', 'baltic', 'visegrad', 'western balkans', 'BGBYHRMDRORUSIUA'],
  ['europe', 'western europe', 'eastern europe'],
  ['east asia|eastern asia|northeast asia|north east asia|far east', 'CNHKJPKPKRMNMOTW'],
  ['greater china', 'CNHKMOTW'],
  ['south asia|southern asia', 'AFBDBTINLKMVNPPKXS'],
  ['asean|association of southeast asian', 'BNIDKHLAMMMYPHSGTHVN'],
  ['southeast asia|south east asia|southeastern asia|south eastern asia|sea', 'asean', 'TL'],
  ['central asia', 'KGKZTJTMUZ'],
  ['anz|australasia', 'AUNZ'],
  ['pacific islands', 'FJFMKIMHNCNRPGPWSBTOTVVUWS'],
  ['oceania|pacific', 'anz', 'pacific islands'],
  ['asia', 'east asia', 'south asia', 'southeast asia', 'central asia'],
  ['asia pacific|apac|asiapacific|asia and pacific|ap|asia and oceania', 'asia', 'oceania'],
  ['gcc|gulf cooperation council|gulf', 'AEBHKWOMQASA'],
  ['levant', 'ILJOLBPSSY'],
  ['caucasus|south caucasus', 'AMAZGE'],
  ['middle east|western asia|west asia', 'gcc', 'levant', 'caucasus', 'IQIRTRYE'],
  ['maghreb', 'DZLYMAMRTN'],
  ['north africa|northern africa', 'DZEGEHLYMASDTN'],
  ['west africa|western africa', 'BFBJCICVGHGMGNGWLRMLMRNENGSHSLSNTG'],
  ['central africa|middle africa', 'AOCDCFCGCMGAGQSTTD'],
  ['east africa|eastern africa', 'BIDJERETKEKMMGMUMWMZRERWSCSOSSTZUGYTZMZW'],
  ['southern africa', 'BWLSNASZZA'],
  ['sub saharan africa|subsaharan africa', 'west africa', 'central africa', 'east africa', 'southern africa'],
  ['africa', 'north africa', 'sub saharan africa'],
  ['middle east and africa|mea', 'middle east', 'africa'],
  ['mena|middle east and north africa', 'middle east', 'north africa'],
  ['emea', 'europe', 'middle east and africa'],
  ['lamea', 'latin america', 'middle east and africa'],
];

/** By each of its folded names: the sorted codes. Made at the first call. */
export function countryGroups(): ReadonlyMap<string, readonly CountryCode[]> {
  return (groups ??= spellOut());
}

let groups: ReadonlyMap<string, readonly CountryCode[]> | undefined;

function spellOut(): ReadonlyMap<string, readonly CountryCode[]> {
  const byName = new Map<string, readonly CountryCode[]>();
  const first = new Map(table.map((entry) => [entry[0].split('|', 1)[0], entry.slice(1)]));
  const codesOf = (member: string): readonly string[] =>
    first.get(member)?.flatMap(codesOf) ?? member.match(/../g) ?? [];
  for (const [names, ...members] of table) {
    const codes = [...new Set(members.flatMap(codesOf))].sort();
    for (const name of names.split('|')) byName.set(name, codes);
  }
  return byName;
}
