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
  'AEuae|AEemirates|AGantigua|BAbosnia|BAbosnia herzegovina|BLsaint barths|BNbrunei darussalam|BQbonaire|' +
  'BQbonaire sint eustatius and saba|CCcocos islands|CDdr congo|CDcongo dr|CDdrc|CDdemocratic republic congo|CDcongo kinshasa|CDcongo dem rep|' +
  'CGcongo|CGcongo brazzaville|CGcongo rep|CIcote divoire|CNmainland china|CNchina mainland|CNpeoples republic of china|CNpr china|CNprc|' +
  'CVcabo verde|CZczech republic|FKmalvinas|FKfalkland islands malvinas|GBuk|GBu k|GBgreat britain|GBbritain|' +
  'GBunited kingdom of great britain and northern ireland|HKhong kong china|HKhong kong sar|HKhong kong sar china|HMheard island and mcdonald islands|IOchagos islands|' +
  'KPdprk|KPdemocratic peoples republic of korea|KPkorea north|KRkorea|KRkorea south|KRrepublic of korea|KRs korea|KPn korea|' +
  'LAlao|LAlao pdr|LAlao peoples democratic republic|LYlibyan arab jamahiriya|MFsaint martin french part|MKmacedonia|MKfyr macedonia|MKfyrom|MMburma|MMmyanmar burma|' +
  'MOmacau|MOmacao sar china|MOmacau sar|MOmacao sar|NLholland|PNpitcairn|PSpalestinian territories|PSpalestinian territory|' +
  'PSoccupied palestinian territory|PSwest bank and gaza|PSwest bank|RUrussian federation|SAksa|SAsaudi|SHsaint helena ascension and tristan da cunha|SJsvalbard|SKslovak republic|' +
  'KGkyrgyz republic|STsao tome|SYsyrian arab republic|SZswaziland|SXsaint maarten|TLeast timor|TRturkiye|TTtrinidad|TWchinese taipei|TWrepublic of china|' +
  'TWtaiwan china|TWtaiwan province of china|USus|USu s|USusa|USu s a|USunited states of america|USamerica|VAvatican|VAholy see|VIvirgin islands us|' +
  'VGvirgin islands british|VNviet nam|WSwestern samoa';

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
