/**
 * Countries and territories by ISO 3166-1 code and English name. The table is ours rather than Intl's: names in Intl
 * differ by browser and year (Turkey, Türkiye), and asking for all of them costs milliseconds before the first map.
 */
import type { CountryCode } from './world.js';

/** The third letters follow where they begin like the first two: "AFG" is AF and AFG, "ADAND" is AD and AND. Names are folded. */
const table =
  'ADANDandorra|AEAREunited arab emirates|AFGafghanistan|AGATGantigua and barbuda|AIAanguilla|ALBalbania|' +
  'AMARMarmenia|AOAGOangola|ARGargentina|ASMamerican samoa|ATAUTaustria|AUSaustralia|AWABWaruba|AXALAaland islands|' +
  'AZEazerbaijan|BABIHbosnia and herzegovina|BBBRBbarbados|BDBGDbangladesh|BELbelgium|BFAburkina faso|BGRbulgaria|' +
  'BHRbahrain|BIBDIburundi|BJBENbenin|BLMsaint barthelemy|BMUbermuda|BNBRNbrunei|BOLbolivia|' +
  'BQBEScaribbean netherlands|BRAbrazil|BSBHSbahamas|BTNbhutan|BWAbotswana|BYBLRbelarus|BZBLZbelize|CANcanada|' +
  'CCKcocos keeling islands|CDCODdemocratic republic of congo|CFCAFcentral african republic|CGCOGrepublic of congo|' +
  'CHEswitzerland|CIVivory coast|CKCOKcook islands|CLCHLchile|CMRcameroon|CNCHNchina|COLcolombia|CRIcosta rica|' +
  'CUBcuba|CVCPVcape verde|CWCUWcuracao|CXRchristmas island|CYPcyprus|CZEczechia|DEUgermany|DJIdjibouti|DKDNKdenmark|' +
  'DMAdominica|DOMdominican republic|DZAalgeria|ECUecuador|EEESTestonia|EGYegypt|EHESHwestern sahara|ERIeritrea|' +
  'ESPspain|ETHethiopia|FINfinland|FJIfiji|FKFLKfalkland islands|FMFSMmicronesia|FOFROfaroe islands|FRAfrance|' +
  'GABgabon|GBRunited kingdom|GDGRDgrenada|GEOgeorgia|GFGUFfrench guiana|GGYguernsey|GHAghana|GIBgibraltar|' +
  'GLGRLgreenland|GMBgambia|GNGINguinea|GPGLPguadeloupe|GQGNQequatorial guinea|GRCgreece|' +
  'GSSGSsouth georgia and south sandwich islands|GTMguatemala|GUMguam|GWGNBguinea bissau|GYGUYguyana|HKGhong kong|' +
  'HMDheard and mcdonald islands|HNDhonduras|HRVcroatia|HTIhaiti|HUNhungary|IDNindonesia|IEIRLireland|ILISRisrael|' +
  'IMNisle of man|INDindia|IOTbritish indian ocean territory|IQIRQiraq|IRNiran|ISLiceland|ITAitaly|JEYjersey|' +
  'JMJAMjamaica|JORjordan|JPNjapan|KENkenya|KGZkyrgyzstan|KHMcambodia|KIRkiribati|KMCOMcomoros|' +
  'KNAsaint kitts and nevis|KPPRKnorth korea|KRKORsouth korea|KWTkuwait|KYCYMcayman islands|KZKAZkazakhstan|LAOlaos|' +
  'LBNlebanon|LCAsaint lucia|LIEliechtenstein|LKAsri lanka|LRLBRliberia|LSOlesotho|LTUlithuania|LUXluxembourg|' +
  'LVAlatvia|LYLBYlibya|MARmorocco|MCOmonaco|MDAmoldova|MEMNEmontenegro|MFMAFsaint martin|MGMDGmadagascar|' +
  'MHLmarshall islands|MKDnorth macedonia|MLImali|MMRmyanmar|MNGmongolia|MOMACmacao|MPMNPnorthern mariana islands|' +
  'MQMTQmartinique|MRTmauritania|MSRmontserrat|MTMLTmalta|MUSmauritius|MVMDVmaldives|MWImalawi|MXMEXmexico|' +
  'MYSmalaysia|MZMOZmozambique|NAMnamibia|NCLnew caledonia|NERniger|NFKnorfolk island|NGAnigeria|NICnicaragua|' +
  'NLDnetherlands|NORnorway|NPLnepal|NRUnauru|NUNIUniue|NZLnew zealand|OMNoman|PANpanama|PERperu|' +
  'PFPYFfrench polynesia|PGPNGpapua new guinea|PHLphilippines|PKPAKpakistan|PLPOLpoland|' +
  'PMSPMsaint pierre and miquelon|PNPCNpitcairn islands|PRIpuerto rico|PSEpalestine|PTPRTportugal|PWPLWpalau|' +
  'PYPRYparaguay|QATqatar|REUreunion|ROUromania|RSSRBserbia|RUSrussia|RWArwanda|SAUsaudi arabia|SBSLBsolomon islands|' +
  'SCSYCseychelles|SDNsudan|SESWEsweden|SGPsingapore|SHNsaint helena|SISVNslovenia|SJMsvalbard and jan mayen|' +
  'SKSVKslovakia|SLEsierra leone|SMRsan marino|SNSENsenegal|SOMsomalia|SRSURsuriname|SSDsouth sudan|' +
  'STPsao tome and principe|SVSLVel salvador|SXMsint maarten|SYRsyria|SZSWZeswatini|TCAturks and caicos islands|' +
  'TDTCDchad|TFATFfrench southern territories|TGOtogo|THAthailand|TJKtajikistan|TKLtokelau|TLStimor leste|' +
  'TMTKMturkmenistan|TNTUNtunisia|TONtonga|TRTURturkey|TTOtrinidad and tobago|TVTUVtuvalu|TWNtaiwan|TZAtanzania|' +
  'UAUKRukraine|UGAuganda|USAunited states|UYURYuruguay|UZBuzbekistan|VATvatican city|' +
  'VCTsaint vincent and grenadines|VENvenezuela|VGBbritish virgin islands|VIRus virgin islands|VNMvietnam|' +
  'VUTvanuatu|WFWLFwallis and futuna|WSMsamoa|XKXkosovo|XSsiachen glacier|YEMyemen|YTMYTmayotte|ZAFsouth africa|' +
  'ZMBzambia|ZWEzimbabwe';

/** Other names in use. */
const aliases =
  'AEuae|BAbosnia|BAbosnia herzegovina|BNbrunei darussalam|BQbonaire|CDcongo dr|CDcongo kinshasa|CDdr congo|CDdrc|' +
  'CGcongo|CGcongo brazzaville|CIcote divoire|CNmainland china|CNpr china|CNprc|CVcabo verde|CZczech republic|' +
  'GBbritain|GBgreat britain|GBuk|HKhong kong sar|KGkyrgyz republic|KPdemocratic peoples republic of korea|KPdprk|' +
  'KPkorea north|KRkorea|KRkorea south|KRrepublic of korea|LAlao|LAlao pdr|LAlao peoples democratic republic|' +
  'MKmacedonia|MMburma|MMmyanmar burma|MOmacao sar|MOmacau|NLholland|PSpalestinian territories|' +
  'PSpalestinian territory|PSwest bank and gaza|RUrussian federation|SAksa|SJsvalbard|SKslovak republic|STsao tome|' +
  'SYsyrian arab republic|SZswaziland|TLeast timor|TRturkiye|TWchinese taipei|TWrepublic of china|' +
  'TWtaiwan province of china|USamerica|USu s|USunited states of america|USus|USusa|VAholy see|VAvatican|' +
  'VGvirgin islands british|VIvirgin islands us|VNviet nam';

export interface CountryName {
  readonly code: CountryCode;
  /** Alpha-3; absent where there is none. */
  readonly longCode?: string;
  /** Lower case, without accents and punctuation, "and" for "&", "saint" for "St.", without "the". */
  readonly name: string;
}

export const countryNames: readonly CountryName[] = table.split('|').map((entry) => {
  const [, code = '', rest = '', name = ''] = /^(..)([A-Z]*)(.*)/.exec(entry) ?? [];
  return { code, name, ...(rest && { longCode: rest.length === 1 ? code + rest : rest }) };
});

/** In the order of the alphabet, the order in which the map's shapes are written. */
export const countryCodes: readonly CountryCode[] = countryNames.map(({ code }) => code);

export const countryAliases: readonly CountryName[] = aliases
  .split('|')
  .map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(2) }));
