import type { AuditWords } from '../audit-words.js';
import { digits, list, quoted } from './grammar.js';

/** Hindi words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `${region} में ${quoted(name)} और ${quoted(other)}, दोनों में ${codes.length ? list(codes) : 'वही जगह'} शामिल है।`
      : `${region} के ${quoted(name)} और ${otherRegion} के ${quoted(other)}, दोनों में ${codes.length ? list(codes) : 'वही जगह'} शामिल है, जो इस तरह दो बार गिना जाता है।`,
    fix: 'हर देश को एक ही जगह रखें।',
  }),
  empty: (region) => ({ message: `${region} के अंतर्गत कोई देश नहीं, जबकि अन्य क्षेत्रों में हैं।`, fix: `${region} में शामिल देशों के नाम दें।` }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `, ${region} में,`} ऐसी जगह नहीं जिसे मानचित्र जानता हो।`,
    fix: 'वर्तनी ठीक करें, या शामिल देशों के कोड दें।',
  }),
};

/** Hindi words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `पाठ में ${quoted(written)}${places > 2 ? ` ${digits(places)} जगह` : ''} आता है, और डेटा का कोई आँकड़ा उसका आधार नहीं।`
      : `रिपोर्ट कहती है: ${written} ${label}। डेटा का कोई आँकड़ा इसका आधार नहीं।`,
    fix: 'आँकड़े का स्रोत बताएँ, उसे डेटा में दें, या हटा दें।',
  }),
};

/** Hindi words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: `विषय-सूची में शीर्षक ${quoted(title)} ${isInItself ? 'ठीक अपने ही नीचे है' : `${parent === undefined ? '' : `${quoted(parent)} के नीचे `}दो बार है`}।`,
    fix: 'एक को हटाएँ, या दोनों शीर्षकों में भेद करें।',
  }),
};
