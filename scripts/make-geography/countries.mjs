/** Which code each feature of Natural Earth gets, what is split off or folded in, and what it lacks. */

/** ISO 3166-1 numeric to alpha-2, for the features of countries-50m. */
const alpha2 = Object.fromEntries(
  `004AF 008AL 012DZ 016AS 020AD 024AO 028AG 031AZ 032AR 036AU 040AT 044BS 048BH 050BD 051AM 052BB 056BE 060BM 064BT 068BO
070BA 072BW 076BR 084BZ 086IO 090SB 092VG 096BN 100BG 104MM 108BI 112BY 116KH 120CM 124CA 132CV 136KY 140CF 144LK 148TD
152CL 156CN 158TW 170CO 174KM 178CG 180CD 184CK 188CR 191HR 192CU 196CY 203CZ 204BJ 208DK 212DM 214DO 218EC 222SV 226GQ
231ET 232ER 233EE 234FO 238FK 239GS 242FJ 246FI 248AX 250FR 258PF 260TF 262DJ 266GA 268GE 270GM 275PS 276DE 288GH 296KI
300GR 304GL 308GD 316GU 320GT 324GN 328GY 332HT 334HM 336VA 340HN 344HK 348HU 352IS 356IN 360ID 364IR 368IQ 372IE 376IL
380IT 384CI 388JM 392JP 398KZ 400JO 404KE 408KP 410KR 414KW 417KG 418LA 422LB 426LS 428LV 430LR 434LY 438LI 440LT 442LU
446MO 450MG 454MW 458MY 462MV 466ML 470MT 478MR 480MU 484MX 492MC 496MN 498MD 499ME 500MS 504MA 508MZ 512OM 516NA 520NR
524NP 528NL 531CW 533AW 534SX 540NC 548VU 554NZ 558NI 562NE 566NG 570NU 574NF 578NO 580MP 583FM 584MH 585PW 586PK 591PA
598PG 600PY 604PE 608PH 612PN 616PL 620PT 624GW 626TL 630PR 634QA 642RO 643RU 646RW 652BL 654SH 659KN 660AI 662LC 663MF
666PM 670VC 674SM 678ST 682SA 686SN 688RS 690SC 694SL 702SG 703SK 704VN 705SI 706SO 710ZA 716ZW 724ES 728SS 729SD 732EH
740SR 748SZ 752SE 756CH 760SY 762TJ 764TH 768TG 776TO 780TT 784AE 788TN 792TR 795TM 796TC 798TV 800UG 804UA 807MK 818EG
826GB 831GG 832JE 833IM 834TZ 840US 850VI 854BF 858UY 860UZ 862VE 876WF 882WS 887YE 894ZM`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 3), entry.slice(3)]),
);

/** Features that have no code of their own. Northern Cyprus and Somaliland follow the code that covers their ground. */
const byName = {
  Kosovo: 'XK',
  'Siachen Glacier': 'XS',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  'Ashmore and Cartier Is.': 'AU',
  'Indian Ocean Ter.': 'CX',
};

/** The code of a feature, or undefined for what is left out: Antarctica. */
export function codeOf({ id, properties: { name } }) {
  if (name === 'Antarctica') return undefined;
  const code = byName[name] ?? alpha2[id];
  if (code === undefined) throw new Error(`countries-50m: found the feature "${name}" (id ${id}), want one with a known code`);
  return code;
}

/** Parts with a code of their own that Natural Earth draws with the state they belong to: west, south, east, north. */
export const parts = [
  { of: 'FR', code: 'GF', box: [-55, 2, -51, 6] },
  { of: 'FR', code: 'GP', box: [-62, 15.7, -60.9, 16.6] },
  { of: 'FR', code: 'MQ', box: [-61.3, 14.3, -60.7, 15] },
  { of: 'FR', code: 'RE', box: [55, -21.5, 56, -20.8] },
  { of: 'FR', code: 'YT', box: [44.9, -13.1, 45.4, -12.5] },
  { of: 'NL', code: 'BQ', box: [-69, 11.9, -62.9, 17.8] },
  { of: 'NO', code: 'SJ', box: [-10, 70.7, 35, 81] },
  { of: 'NZ', code: 'TK', box: [-173, -10, -171, -8] },
  { of: 'CX', code: 'CC', box: [96, -12.5, 97.5, -11.5] },
];

/** Places that countries-50m lacks: longitude and latitude of the main settlement or island. */
export const points = {
  GI: [-5.35, 36.14],
  TV: [179.2, -8.52],
};

/** States strewn over half an ocean, of which only the part that holds the capital is drawn. */
export const mainParts = {
  KI: [172, 0, 174, 4],
};
