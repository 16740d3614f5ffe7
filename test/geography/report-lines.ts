/** The regions and lines of the real report, with the countries each stands for. */

export interface ReportRegion {
  readonly name: string;
  readonly lines: readonly (readonly [name: string, codes: string])[];
}

export const reportRegions: readonly ReportRegion[] = [
  { name: 'North America', lines: [['United States', 'PR US VI'], ['Canada', 'CA']] },
  {
    name: 'Europe',
    lines: [
      ['Germany', 'DE'],
      ['United Kingdom', 'GB'],
      ['France', 'FR'],
      ['Italy', 'IT'],
      ['Spain', 'ES'],
      ['Nordic', 'AX DK FI FO IS NO SE SJ'],
      ['Benelux', 'BE LU NL'],
      [
        'Rest of Europe',
        'AD AL AT BA BG BY CH CY CZ EE GG GI GR HR HU IE IM JE LI LT LV MC MD ME MK MT PL PT RO RS RU SI SK SM UA VA XK',
      ],
    ],
  },
  {
    name: 'Asia Pacific',
    lines: [
      ['Japan', 'JP'],
      ['China', 'CN'],
      ['India', 'IN'],
      ['Australia & New Zealand', 'AU NZ'],
      ['South Korea', 'KR'],
      ['ASEAN', 'BN ID KH LA MM MY PH SG TH VN'],
      [
        'Rest of Asia Pacific',
        'AF BD BT FJ FM HK KG KI KP KZ LK MH MN MO MV NC NP NR PG PK PW SB TJ TL TM TO TV TW UZ VU WS XS',
      ],
    ],
  },
  {
    name: 'Middle East & Africa',
    lines: [
      ['GCC', 'AE BH KW OM QA SA'],
      ['Israel', 'IL'],
      ['South Africa', 'ZA'],
      [
        'Rest of Middle East & Africa',
        'AM AO AZ BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GE GH GM GN GQ GW IQ IR JO KE KM LB LR LS LY MA MG ' +
          'ML MR MU MW MZ NA NE NG PS RE RW SC SD SH SL SN SO SS ST SY SZ TD TG TN TR TZ UG YE YT ZM ZW',
      ],
    ],
  },
  {
    name: 'Latin America',
    lines: [
      ['Brazil', 'BR'],
      ['Mexico', 'MX'],
      ['Argentina', 'AR'],
      [
        'Rest of Latin America',
        'AG AI AW BB BL BO BQ BS BZ CL CO CR CU CW DM DO EC GD GF GP GT GY HN HT JM KN KY LC MF MQ MS NI PA PE PY SR ' +
          'SV SX TC TT UY VC VE VG',
      ],
    ],
  },
];
