/**
 * Words of scales, currencies, years, months, percent, yes and no by language: `language|kind|power or ISO 4217 code|words`. Made by `scripts/derive-unit-words.ts` from Unicode CLDR 48.0
 * (compact numbers, names and signs of currencies, units, POSIX messages), Unicode License v3 (https://www.unicode.org/license.txt). Not to be edited by hand.
 */
export const unitWords = `
zh|scale|4|万
zh|scale|8|亿
zh|scale|12|万亿
zh|currency|CHF|瑞士法郎
zh|currency|CNY|人民币;¥
zh|currency|EUR|欧元;€
zh|currency|GBP|英镑;£
zh|currency|HKD|港元;hk$;$
zh|currency|JPY|日元;jp¥;¥
zh|currency|TWD|新台币;nt$;$
zh|currency|USD|美元;us$;$
zh|currency|MOP|澳门元;mop$
zh|year||年
zh|month||个月
zh|percent||%
en|scale|3|thousand
en|scale|6|million
en|scale|9|billion
en|scale|12|trillion
en|currency|AED|uae dirham;uae dirhams;dirham;dirhams
en|currency|ALL|albanian lek;albanian lekë;lek;lekë
en|currency|AMD|armenian dram;armenian drams;dram;drams;֏
en|currency|ARS|argentine peso;argentine pesos;peso;pesos;$
en|currency|AUD|australian dollar;australian dollars;dollar;dollars;a$;$
en|currency|AZN|azerbaijani manat;azerbaijani manats;manat;manats;₼
en|currency|BAM|bosnia-herzegovina convertible mark;bosnia-herzegovina convertible marks;mark;marks;km
en|currency|BDT|bangladeshi taka;bangladeshi takas;taka;takas;৳
en|currency|BGN|bulgarian lev;bulgarian leva;lev;leva
en|currency|BRL|brazilian real;brazilian reals;real;reals;r$
en|currency|BYN|belarusian ruble;belarusian rubles;ruble;rubles
en|currency|CAD|canadian dollar;canadian dollars;dollar;dollars;ca$;$
en|currency|CHF|swiss franc;swiss francs;franc;francs
en|currency|CLP|chilean peso;chilean pesos;peso;pesos;$
en|currency|CNY|chinese yuan;yuan;cn¥;¥
en|currency|COP|colombian peso;colombian pesos;peso;pesos;$
en|currency|CZK|czech koruna;czech korunas;koruna;korunas;kč
en|currency|DKK|danish krone;danish kroner;krone;kroner;kr
en|currency|DZD|algerian dinar;algerian dinars;dinar;dinars
en|currency|EGP|egyptian pound;egyptian pounds;pound;pounds;e£
en|currency|EUR|euro;euros;€
en|currency|GBP|british pound;british pounds;pound;pounds;£
en|currency|GEL|georgian lari;georgian laris;lari;laris;₾
en|currency|HKD|hong kong dollar;hong kong dollars;dollar;dollars;hk$;$
en|currency|HUF|hungarian forint;hungarian forints;forint;forints;ft
en|currency|IDR|indonesian rupiah;indonesian rupiahs;rupiah;rupiahs;rp
en|currency|ILS|israeli new shekel;israeli new shekels;shekel;shekels;₪
en|currency|INR|indian rupee;indian rupees;rupee;rupees;₹
en|currency|IRR|iranian rial;iranian rials;rial;rials
en|currency|ISK|icelandic króna;icelandic krónur;króna;krónur;kr
en|currency|JPY|japanese yen;yen;¥
en|currency|KES|kenyan shilling;kenyan shillings;shilling;shillings;ksh
en|currency|KRW|south korean won;won;₩
en|currency|KZT|kazakhstani tenge;kazakhstani tenges;tenge;tenges;₸
en|currency|LKR|sri lankan rupee;sri lankan rupees;rupee;rupees;rs
en|currency|MAD|moroccan dirham;moroccan dirhams;dirham;dirhams
en|currency|MDL|moldovan leu;moldovan lei;leu;lei
en|currency|MKD|macedonian denar;macedonian denari;denar;denari
en|currency|MXN|mexican peso;mexican pesos;peso;pesos;mx$;$
en|currency|MYR|malaysian ringgit;malaysian ringgits;ringgit;ringgits;rm
en|currency|NGN|nigerian naira;nigerian nairas;naira;nairas;₦
en|currency|NOK|norwegian krone;norwegian kroner;krone;kroner;kr
en|currency|NPR|nepalese rupee;nepalese rupees;rupee;rupees;rs
en|currency|NZD|new zealand dollar;new zealand dollars;dollar;dollars;nz$;$
en|currency|PEN|peruvian sol;peruvian soles;sol;soles
en|currency|PHP|philippine peso;philippine pesos;peso;pesos;₱
en|currency|PKR|pakistani rupee;pakistani rupees;rupee;rupees;rs
en|currency|PLN|polish zloty;polish zlotys;zloty;zlotys;zł
en|currency|QAR|qatari riyal;qatari riyals;riyal;riyals
en|currency|RON|romanian leu;romanian lei;leu;lei
en|currency|RSD|serbian dinar;serbian dinars;dinar;dinars
en|currency|RUB|russian ruble;russian rubles;ruble;rubles;₽
en|currency|SAR|saudi riyal;saudi riyals;riyal;riyals
en|currency|SEK|swedish krona;swedish kronor;krona;kronor;kr
en|currency|SGD|singapore dollar;singapore dollars;dollar;dollars;$
en|currency|THB|thai baht;baht;฿
en|currency|TND|tunisian dinar;tunisian dinars;dinar;dinars
en|currency|TRY|turkish lira;lira;₺
en|currency|TWD|new taiwan dollar;new taiwan dollars;dollar;dollars;nt$;$
en|currency|TZS|tanzanian shilling;tanzanian shillings;shilling;shillings;tsh
en|currency|UAH|ukrainian hryvnia;ukrainian hryvnias;hryvnia;hryvnias;₴
en|currency|USD|us dollar;us dollars;dollar;dollars;$
en|currency|UYU|uruguayan peso;uruguayan pesos;peso;pesos;$
en|currency|UZS|uzbekistani som;som
en|currency|VND|vietnamese dong;dong;₫
en|currency|XAF|central african cfa franc;central african cfa francs;franc;francs;fcfa
en|currency|XOF|west african cfa franc;west african cfa francs;franc;francs;f cfa
en|currency|ZAR|south african rand;rand;r
en|currency|AFN|afghan afghani;afghan afghanis;afghani;afghanis;؋
en|currency|AOA|angolan kwanza;angolan kwanzas;kwanza;kwanzas;kz
en|currency|AWG|aruban florin;florin
en|currency|BBD|barbadian dollar;barbadian dollars;$
en|currency|BHD|bahraini dinar;bahraini dinars;dinar;dinars
en|currency|BIF|burundian franc;burundian francs;franc;francs;fbu
en|currency|BMD|bermudan dollar;bermudan dollars;$
en|currency|BND|brunei dollar;brunei dollars;dollar;dollars;$
en|currency|BOB|bolivian boliviano;bolivian bolivianos;boliviano;bolivianos;bs
en|currency|BSD|bahamian dollar;bahamian dollars;$
en|currency|BTN|bhutanese ngultrum;bhutanese ngultrums;ngultrum;ngultrums
en|currency|BWP|botswanan pula;botswanan pulas;p
en|currency|BZD|belize dollar;belize dollars;$
en|currency|CDF|congolese franc;congolese francs;franc;francs
en|currency|CRC|costa rican colón;costa rican colóns;colón;colóns;₡
en|currency|CUP|cuban peso;cuban pesos;peso;pesos;$
en|currency|CVE|cape verdean escudo;cape verdean escudos;escudo;escudos
en|currency|DJF|djiboutian franc;djiboutian francs;franc;francs
en|currency|DOP|dominican peso;dominican pesos;peso;pesos;$
en|currency|ERN|eritrean nakfa;eritrean nakfas;nakfa;nakfas;nfk
en|currency|ETB|ethiopian birr;ethiopian birrs;birr;birrs
en|currency|FJD|fijian dollar;fijian dollars;$
en|currency|FKP|falkland islands pound;falkland islands pounds;£
en|currency|GHS|ghanaian cedi;ghanaian cedis;cedi;cedis;gh₵
en|currency|GIP|gibraltar pound;gibraltar pounds;£
en|currency|GMD|gambian dalasi;gambian dalasis;d
en|currency|GNF|guinean franc;guinean francs;franc;francs;fg
en|currency|GTQ|guatemalan quetzal;guatemalan quetzals;quetzal;quetzals;q
en|currency|GYD|guyanaese dollar;guyanaese dollars;$
en|currency|HNL|honduran lempira;honduran lempiras;lempira;lempiras;l
en|currency|HTG|haitian gourde;haitian gourdes;gourde;gourdes
en|currency|IQD|iraqi dinar;iraqi dinars;dinar;dinars
en|currency|JMD|jamaican dollar;jamaican dollars;$
en|currency|JOD|jordanian dinar;jordanian dinars;dinar;dinars
en|currency|KGS|kyrgyz som;kyrgyz soms;som;soms;⃀
en|currency|KHR|cambodian riel;cambodian riels;riel;riels;៛
en|currency|KMF|comorian franc;comorian francs;franc;francs;cf
en|currency|KPW|north korean won;won;₩
en|currency|KWD|kuwaiti dinar;kuwaiti dinars;dinar;dinars
en|currency|KYD|cayman islands dollar;cayman islands dollars;$
en|currency|LAK|laotian kip;laotian kips;kip;kips;₭
en|currency|LBP|lebanese pound;lebanese pounds;pound;pounds;l£
en|currency|LRD|liberian dollar;liberian dollars;$
en|currency|LSL|lesotho loti;lesotho lotis;loti;lotis
en|currency|LYD|libyan dinar;libyan dinars;dinar;dinars
en|currency|MGA|malagasy ariary;malagasy ariaries;ariary;ariaries;ar
en|currency|MMK|myanmar kyat;myanmar kyats;kyat;kyats;k
en|currency|MNT|mongolian tugrik;mongolian tugriks;tugrik;tugriks;₮
en|currency|MOP|macanese pataca;macanese patacas;pataca;patacas;mop$
en|currency|MRU|mauritanian ouguiya;mauritanian ouguiyas;ouguiya;ouguiyas
en|currency|MUR|mauritian rupee;mauritian rupees;rupee;rupees;rs
en|currency|MVR|maldivian rufiyaa;maldivian rufiyaas;rufiyaa;rufiyaas;rf
en|currency|MWK|malawian kwacha;malawian kwachas;mk
en|currency|MZN|mozambican metical;mozambican meticals;metical;meticals
en|currency|NAD|namibian dollar;namibian dollars;dollar;dollars;$
en|currency|NIO|nicaraguan córdoba;nicaraguan córdobas;córdoba;córdobas;c$
en|currency|OMR|omani rial;omani rials;rial;rials
en|currency|PAB|panamanian balboa;panamanian balboas;balboa;balboas
en|currency|PGK|papua new guinean kina;kina;k
en|currency|PYG|paraguayan guarani;paraguayan guaranis;guarani;guaranis;₲
en|currency|RWF|rwandan franc;rwandan francs;franc;francs;rf
en|currency|SBD|solomon islands dollar;solomon islands dollars;$
en|currency|SCR|seychellois rupee;seychellois rupees;rupee;rupees;sr
en|currency|SDG|sudanese pound;sudanese pounds;pound;pounds
en|currency|SHP|st. helena pound;st. helena pounds;£
en|currency|SLE|sierra leonean leone;sierra leonean leones;le
en|currency|SOS|somali shilling;somali shillings;shilling;shillings
en|currency|SRD|surinamese dollar;surinamese dollars;dollar;dollars;$
en|currency|SSP|south sudanese pound;south sudanese pounds;pound;pounds;£
en|currency|STN|são tomé & príncipe dobra;são tomé & príncipe dobras;dobra;dobras;db
en|currency|SYP|syrian pound;syrian pounds;pound;pounds;£
en|currency|SZL|swazi lilangeni;swazi emalangeni;e
en|currency|TJS|tajikistani somoni;tajikistani somonis;somoni;somonis
en|currency|TMT|turkmenistani manat;manat
en|currency|TOP|tongan paʻanga;paʻanga;t$
en|currency|TTD|trinidad & tobago dollar;trinidad & tobago dollars;$
en|currency|UGX|ugandan shilling;ugandan shillings;shilling;shillings;ush
en|currency|VES|venezuelan bolívar;venezuelan bolívars;bolívar;bolívars
en|currency|VUV|vanuatu vatu;vanuatu vatus;vatu;vatus;vt
en|currency|WST|samoan tala;tala;ws$
en|currency|XCD|east caribbean dollar;east caribbean dollars;$
en|currency|XPF|cfp franc;cfp francs;cfpf
en|currency|YER|yemeni rial;yemeni rials;rial;rials
en|currency|ZMW|zambian kwacha;zambian kwachas;k;zk
en|year||year;years;yr;yrs
en|month||month;months;mth;mths
en|percent||percent;%
en-IN|scale|3|thousand
en-IN|scale|5|lakh
en-IN|scale|7|crore;cr
en-IN|scale|10|kcr
en-IN|scale|12|lcr
en-IN|currency|AUD|australian dollar;australian dollars;dollar;dollars;a$;$
en-IN|currency|CAD|canadian dollar;canadian dollars;dollar;dollars;ca$;$
en-IN|currency|CHF|swiss franc;swiss francs;franc;francs
en-IN|currency|CNY|chinese yuan;yuan;cn¥;¥
en-IN|currency|EUR|euro;euros;€
en-IN|currency|GBP|british pound;british pounds;pound;pounds;£
en-IN|currency|JPY|japanese yen;yen;jp¥;¥
en-IN|currency|NGN|nigerian naira;nigerian nairas;naira;nairas;₦
en-IN|currency|NZD|new zealand dollar;new zealand dollars;dollar;dollars;nz$;$
en-IN|currency|SGD|singapore dollar;singapore dollars;dollar;dollars;$
en-IN|currency|USD|us dollar;us dollars;dollar;dollars;$
en-IN|currency|XAF|central african cfa franc;central african cfa francs;franc;francs;fcfa
en-IN|currency|XOF|west african cfa franc;west african cfa francs;franc;francs;f cfa
en-IN|currency|ZAR|south african rand;rand
en-IN|currency|BBD|barbadian dollar;barbadian dollars
en-IN|currency|BMD|bermudian dollar;bermudian dollars
en-IN|currency|BSD|bahamian dollar;bahamian dollars
en-IN|currency|BWP|botswanan pula;botswanan pulas
en-IN|currency|BZD|belize dollar;belize dollars
en-IN|currency|FJD|fijian dollar;fijian dollars
en-IN|currency|FKP|falkland islands pound;falkland islands pounds
en-IN|currency|GIP|gibraltar pound;gibraltar pounds
en-IN|currency|GMD|gambian dalasi;gambian dalasis
en-IN|currency|GYD|guyanaese dollar;guyanaese dollars
en-IN|currency|JMD|jamaican dollar;jamaican dollars
en-IN|currency|KYD|cayman islands dollar;cayman islands dollars
en-IN|currency|LRD|liberian dollar;liberian dollars
en-IN|currency|MWK|malawian kwacha;malawian kwachas
en-IN|currency|SBD|solomon islands dollar;solomon islands dollars
en-IN|currency|SHP|st helena pound;st helena pounds
en-IN|currency|SLE|sierra leonean leone;sierra leonean leones
en-IN|currency|SZL|swazi lilangeni;swazi emalangeni
en-IN|currency|TTD|trinidad & tobago dollar;trinidad & tobago dollars
en-IN|currency|XCD|east caribbean dollar;east caribbean dollars
en-IN|currency|XPF|cfp franc;cfp francs
en-IN|currency|ZMW|zambian kwacha;zambian kwachas
en-IN|year||year;years;yr;yrs
en-IN|month||month;months;mth;mths
en-IN|percent||per cent;%
de|scale|3|tausend
de|scale|6|million;mio;millionen
de|scale|9|milliarde;mrd;milliarden
de|scale|12|billion;bio;billionen
de|currency|CHF|schweizer franken;franken
de|currency|CNY|chinesischer yuan;renminbi yuan;yuan;cn¥;¥
de|currency|EUR|euro;€
de|currency|GBP|britisches pfund;britische pfund;pfund;£
de|currency|JPY|japanischer yen;japanische yen;yen;¥
de|currency|USD|us-dollar;$
de|year||jahr;jahre
de|month||monat;monate;mon
de|percent||prozent;%
fr|scale|3|mille
fr|scale|6|million;millions
fr|scale|9|milliard;md;milliards
fr|scale|12|billion;bn;billions
fr|currency|CHF|franc suisse;francs suisses;franc;francs
fr|currency|CNY|yuan renminbi chinois;yuans renminbi chinois;yuan;yuans;¥
fr|currency|EUR|euro;euros;€
fr|currency|GBP|livre sterling;livres sterling;livre;livres;£gb;£
fr|currency|JPY|yen japonais;yens japonais;yen;yens;¥
fr|currency|USD|dollar des états-unis;dollars des états-unis;dollar;dollars;$us;$
fr|currency|CDF|franc congolais;francs congolais;franc;francs;fc
fr|currency|DJF|franc djiboutien;francs djiboutiens;franc;francs;fdj
fr|currency|GNF|franc guinéen;francs guinéens;franc;francs;fg
fr|currency|MUR|roupie mauricienne;roupies mauriciennes;roupie;roupies;rs
fr|currency|SCR|roupie des seychelles;roupies des seychelles;roupie;roupies;sr
fr|year||an;ans
fr|month||mois
fr|percent||pour cent;%
es|scale|3|mil
es|scale|6|millón;millones
es|scale|12|billón;billones
es|currency|ARS|peso argentino;pesos argentinos;peso;pesos;$
es|currency|CHF|franco suizo;francos suizos;franco;francos
es|currency|CLP|peso chileno;pesos chilenos;peso;pesos;$
es|currency|CNY|yuan renminbi;yuanes renminbi;yuan;yuanes;¥
es|currency|COP|peso colombiano;pesos colombianos;peso;pesos;$
es|currency|EUR|euro;euros;€
es|currency|GBP|libra esterlina;libras esterlinas;libra;libras;£
es|currency|JPY|yen japonés;yenes japoneses;yen;yenes;¥
es|currency|MXN|peso mexicano;pesos mexicanos;peso;pesos;$
es|currency|PEN|sol peruano;soles peruanos;sol;soles;s/
es|currency|USD|dólar estadounidense;dólares estadounidenses;dólar;dólares;us$;$
es|currency|UYU|peso uruguayo;pesos uruguayos;peso;pesos;$
es|currency|BOB|boliviano;bolivianos;bs
es|currency|CRC|colón costarricense;colones costarricenses;colón;colones;₡
es|currency|CUP|peso cubano;pesos cubanos;peso;pesos;$
es|currency|DOP|peso dominicano;pesos dominicanos;peso;pesos;rd$;$
es|currency|GTQ|quetzal guatemalteco;quetzales guatemaltecos;quetzal;quetzales;q
es|currency|HNL|lempira hondureño;lempiras hondureños;lempira;lempiras;l
es|currency|NIO|córdoba oro;córdobas oro;córdoba;córdobas;c$
es|currency|PAB|balboa panameño;balboas panameños;balboa;balboas;b/
es|currency|VES|bolívar venezolano;bolívares venezolanos;bolívar;bolívares;bs.s
es|year||año;años
es|month||mes;meses
es|percent||por ciento;%
pt|scale|3|mil
pt|scale|6|milhão;mi;milhões
pt|scale|9|bilhão;bi;bilhões
pt|scale|12|trilhão;tri;trilhões
pt|currency|BRL|real brasileiro;reais brasileiros;real;reais;r$
pt|currency|CHF|franco suíço;francos suíços;franco;francos
pt|currency|CNY|yuan chinês;yuans chineses;yuan;yuans;cn¥;¥
pt|currency|EUR|euro;euros;€
pt|currency|GBP|libra esterlina;libras esterlinas;libra;libras;£
pt|currency|JPY|iene japonês;ienes japoneses;iene;ienes;jp¥;¥
pt|currency|USD|dólar americano;dólares americanos;dólar;dólares;us$;$
pt|currency|AOA|kwanza angolano;kwanzas angolanos;kwanza;kwanzas;kz
pt|currency|CVE|escudo cabo-verdiano;escudos cabo-verdianos;escudo;escudos
pt|currency|MZN|metical moçambicano;meticais moçambicanos;metical;meticais;mtn
pt|currency|STN|dobra de são tomé e príncipe;dobras de são tomé e príncipe;dobra;dobras;db
pt|year||ano;anos
pt|month||mês;meses
pt|percent||por cento;%
pt-PT|scale|3|mil
pt-PT|scale|6|milhão;milhões
pt-PT|scale|9|mm
pt-PT|scale|12|bilião;bi;biliões
pt-PT|currency|BRL|real brasileiro;reais brasileiros;real;reais;r$
pt-PT|currency|CHF|franco suíço;francos suíços;franco;francos
pt-PT|currency|CNY|yuan;yuans;cn¥;¥
pt-PT|currency|EUR|euro;euros;€
pt-PT|currency|GBP|libra esterlina britânica;libras esterlinas britânicas;libra;libras;£
pt-PT|currency|JPY|iene japonês;ienes japoneses;iene;ienes;jp¥;¥
pt-PT|currency|USD|dólar dos estados unidos;dólares dos estados unidos;dólar;dólares;us$;$
pt-PT|currency|AOA|kwanza angolano;kwanzas angolanos;kwanza;kwanzas
pt-PT|currency|CVE|escudo cabo-verdiano;escudos cabo-verdianos;escudo;escudos
pt-PT|currency|MZN|metical moçambicano;meticais moçambicanos;metical;meticais
pt-PT|currency|STN|dobra de são tomé e príncipe;dobras de são tomé e príncipe;dobra;dobras
pt-PT|year||ano;anos
pt-PT|month||mês;meses
pt-PT|percent||por cento;%
it|scale|3|mila
it|scale|6|milione;mln;milioni
it|scale|9|miliardo;mld;miliardi
it|scale|12|bln
it|currency|CHF|franco svizzero;franchi svizzeri;franco;franchi
it|currency|CNY|yuan cinese;yuan cinesi;yuan;cn¥;¥
it|currency|EUR|euro;€
it|currency|GBP|sterlina britannica;sterline britanniche;sterlina;sterline;£
it|currency|JPY|yen giapponese;yen giapponesi;yen;¥
it|currency|USD|dollaro statunitense;dollari statunitensi;dollaro;dollari;$
it|year||anno;anni
it|month||mese;mesi
it|percent||percento;%
nl|scale|3|duizend
nl|scale|6|miljoen;mln
nl|scale|9|miljard;mld
nl|scale|12|biljoen;bln
nl|currency|CHF|zwitserse frank;frank
nl|currency|CNY|chinese yuan;yuan;cn¥;¥
nl|currency|EUR|euro;€
nl|currency|GBP|britse pond;pond;£
nl|currency|JPY|japanse yen;yen;jp¥;¥
nl|currency|USD|amerikaanse dollar;dollar;us$;$
nl|currency|AWG|arubaanse gulden;gulden;afl
nl|currency|SRD|surinaamse dollar;dollar;$
nl|year||jaar;jr
nl|month||maand;maanden;mnd
nl|percent||procent;%
da|scale|3|tusind
da|scale|6|million;mio;millioner
da|scale|9|milliard;mia;milliarder
da|scale|12|billion;bio;billioner
da|currency|CHF|schweizerfranc
da|currency|CNY|kinesisk yuan;kinesiske yuan;yuan;cn¥;¥
da|currency|DKK|dansk krone;danske kroner;krone;kroner;kr
da|currency|EUR|euro;€
da|currency|GBP|britisk pund;britiske pund;pund;£
da|currency|JPY|japansk yen;japanske yen;yen;jp¥;¥
da|currency|USD|amerikansk dollar;amerikanske dollar;dollar;us$;$
da|year||år
da|month||måned;måneder;md;mdr
da|percent||procent;%
sv|scale|3|tusen;tn
sv|scale|6|miljon;mn;miljoner
sv|scale|9|miljard;md;miljarder
sv|scale|12|biljon;bn;biljoner
sv|currency|CHF|schweizisk franc;schweiziska franc;franc
sv|currency|CNY|kinesisk yuan;kinesiska yuan;yuan;¥
sv|currency|EUR|euro;€
sv|currency|GBP|brittiskt pund;brittiska pund;pund;£
sv|currency|JPY|japansk yen;japanska yen;yen;¥
sv|currency|SEK|svensk krona;svenska kronor;krona;kronor;kr
sv|currency|USD|amerikansk dollar;amerikanska dollar;dollar;us$;$
sv|year||år
sv|month||månad;månader;mån
sv|percent||procent;%
nb|scale|3|tusen
nb|scale|6|million;mill;millioner
nb|scale|9|milliard;mrd;milliarder
nb|scale|12|billion;bill;billioner
nb|currency|CHF|sveitsisk franc;sveitsiske franc;franc
nb|currency|CNY|kinesisk yuan;kinesiske yuan;yuan;¥
nb|currency|EUR|euro;€
nb|currency|GBP|britisk pund;britiske pund;pund;£
nb|currency|JPY|japansk yen;japanske yen;yen;¥
nb|currency|NOK|norsk krone;norske kroner;krone;kroner;kr
nb|currency|USD|amerikansk dollar;amerikanske dollar;dollar;$
nb|year||år
nb|month||måned;måneder;md
nb|percent||prosent;%
fi|scale|3|tuhat;t;tuhatta
fi|scale|6|miljoona;milj;miljoonaa
fi|scale|9|miljardi;mrd;miljardia
fi|scale|12|biljoona;bilj;biljoonaa
fi|currency|CHF|sveitsin frangi;sveitsin frangia;frangi;frangia
fi|currency|CNY|kiinan juan;kiinan juania;juan;juania
fi|currency|EUR|euro;euroa;€
fi|currency|GBP|englannin punta;englannin puntaa;punta;puntaa;£
fi|currency|JPY|japanin jeni;japanin jeniä;jeni;jeniä;¥
fi|currency|USD|yhdysvaltain dollari;yhdysvaltain dollaria;dollari;dollaria;$
fi|year||vuosi;vuotta
fi|month||kuukausi;kuukautta;kk
fi|percent||prosentti;prosenttia;%
is|scale|3|þúsund;þ
is|scale|6|milljón;m;milljónir
is|scale|9|milljarður;ma;milljarðar
is|scale|12|billjón;bn;billjónir
is|currency|CHF|svissneskur franki;svissneskir frankar;franki;frankar
is|currency|CNY|kínverskt júan;kínversk júön;júan;júön;cn¥;¥
is|currency|EUR|evra;evrur;€
is|currency|GBP|sterlingspund;£
is|currency|ISK|íslensk króna;íslenskar krónur;króna;krónur;kr
is|currency|JPY|japanskt jen;japönsk jen;jen;jp¥;¥
is|currency|USD|bandaríkjadalur;bandaríkjadalir;$
is|year||ár
is|month||mánuður;mánuðir;mán
is|percent||prósent;%
pl|scale|3|tysiąc;tys;tysiące;tysięcy
pl|scale|6|milion;mln;milionów;miliony
pl|scale|9|miliard;mld;miliardów;miliardy
pl|scale|12|bilion;bln;bilionów;biliony
pl|currency|CHF|frank szwajcarski;franki szwajcarskie;franków szwajcarskich;frank;franki;franków
pl|currency|CNY|juan chiński;juany chińskie;juanów chińskich;juan;juany;juanów;¥
pl|currency|EUR|euro;€
pl|currency|GBP|funt szterling;funty szterlingi;funtów szterlingów;funt;funty;funtów;£
pl|currency|JPY|jen japoński;jeny japońskie;jenów japońskich;jen;jeny;jenów;¥
pl|currency|PLN|złoty polski;złote polskie;złotych polskich;złoty;złote;złotych;zł
pl|currency|USD|dolar amerykański;dolary amerykańskie;dolarów amerykańskich;dolar;dolary;dolarów;$
pl|year||rok;lata;lat
pl|month||miesiąc;miesiące;miesięcy;mies
pl|percent||procent;%
cs|scale|3|tisíc;tis;tisíce
cs|scale|6|milion;mil;milionů;miliony
cs|scale|9|miliarda;mld;miliard;miliardy
cs|scale|12|bilion;bil;bilionů;biliony
cs|currency|CHF|švýcarský frank;švýcarské franky;švýcarských franků;frank;franky;franků
cs|currency|CNY|čínský jüan;čínské jüany;čínských jüanů;jüan;jüany;jüanů;cn¥;¥
cs|currency|CZK|česká koruna;české koruny;českých korun;koruna;koruny;korun;kč
cs|currency|EUR|euro;eura;eur;€
cs|currency|GBP|britská libra;britské libry;britských liber;libra;libry;liber;£
cs|currency|JPY|japonský jen;japonské jeny;japonských jenů;jen;jeny;jenů;jp¥;¥
cs|currency|USD|americký dolar;americké dolary;amerických dolarů;dolar;dolary;dolarů;us$;$
cs|year||rok;roky;let
cs|month||měsíc;měsíce;měsíců;měs
cs|percent||procento;procenta;procent;%
sk|scale|3|tisíc;tis;tisíce
sk|scale|6|milión;mil;miliónov;milióny
sk|scale|9|miliarda;mld;miliárd;miliardy
sk|scale|12|bilión;bil;biliónov;bilióny
sk|currency|CHF|švajčiarsky frank;švajčiarske franky;švajčiarskych frankov;frank;franky;frankov
sk|currency|CNY|čínsky jüan;čínske jüany;čínskych jüanov;jüan;jüany;jüanov;¥
sk|currency|EUR|euro;eurá;eur;€
sk|currency|GBP|britská libra;britské libry;britských libier;libra;libry;libier;£
sk|currency|JPY|japonský jen;japonské jeny;japonských jenov;jen;jeny;jenov;¥
sk|currency|USD|americký dolár;americké doláre;amerických dolárov;dolár;doláre;dolárov;$
sk|year||rok;roky;rokov
sk|month||mesiac;mesiace;mesiacov;mes
sk|percent||percento;percentá;percent;%
hu|scale|3|ezer
hu|scale|6|millió
hu|scale|9|milliárd;mrd
hu|scale|12|billió
hu|currency|CHF|svájci frank;frank
hu|currency|CNY|kínai jüan;jüan;¥
hu|currency|EUR|euró;€
hu|currency|GBP|angol font;font;£
hu|currency|HUF|magyar forint;forint;ft
hu|currency|JPY|japán jen;jen;¥
hu|currency|USD|usa-dollár;$
hu|year||év
hu|month||hónap
hu|percent||százalék;%
ro|scale|3|mie;mii
ro|scale|6|milion;mil;milioane
ro|scale|9|miliard;mld;miliarde
ro|scale|12|trilion;tril;trilioane
ro|currency|CHF|franc elvețian;franci elvețieni;franc;franci
ro|currency|CNY|yuan chinezesc;yuani chinezești;yuan;yuani;¥
ro|currency|EUR|euro;€
ro|currency|GBP|liră sterlină;lire sterline;liră;lire;£
ro|currency|JPY|yen japonez;yeni japonezi;yen;yeni;¥
ro|currency|MDL|leu moldovenesc;lei moldovenești;leu;lei;l
ro|currency|RON|leu românesc;lei românești;leu;lei
ro|currency|USD|dolar american;dolari americani;dolar;dolari;$
ro|year||an;ani;de ani
ro|month||lună;luni;de luni
ro|percent||procent;procente;de procente;%
bg|scale|3|хил;хиляди
bg|scale|6|милион;млн;милиона
bg|scale|9|милиард;млрд;милиарда
bg|scale|12|трилион;трлн;трилиона
bg|currency|BGN|български лев;български лева;лев;лева;лв
bg|currency|CHF|швейцарски франк;швейцарски франка;франк;франка
bg|currency|CNY|китайски юан;китайски юана;юан;юана
bg|currency|EUR|евро;€
bg|currency|GBP|британска лира;британски лири;лира;лири;£
bg|currency|JPY|японска йена;японски йени;йена;йени;¥
bg|currency|USD|щатски долар;щатски долара;долар;долара;щ.д;$
bg|year||година;години;год
bg|month||месец;месеца;мес
bg|percent||процент;процента;%
hr|scale|3|tisuća;tis;tisuće
hr|scale|6|milijun;mil;milijuna
hr|scale|9|milijarda;mlr;milijardi;milijarde
hr|scale|12|bilijun;bil;bilijuna
hr|currency|CHF|švicarski franak;švicarska franka;švicarskih franaka;franak;franka;franaka
hr|currency|CNY|kineski yuan;kineska yuana;kineskih yuana;yuan;yuana;¥
hr|currency|EUR|euro;eura;€
hr|currency|GBP|britanska funta;britanske funte;britanskih funti;funta;funte;funti;£
hr|currency|JPY|japanski jen;japanska jena;japanskih jena;jen;jena;¥
hr|currency|USD|američki dolar;američka dolara;američkih dolara;dolar;dolara;$
hr|year||godina;godine
hr|month||mjesec;mjeseca;mjeseci;mj
hr|percent||posto;%
sr|scale|3|хиљада;хиљ;хиљаде
sr|scale|6|милион;мил;милиона
sr|scale|9|милијарда;млрд;милијарди;милијарде
sr|scale|12|билион;бил;билиона
sr|currency|CHF|швајцарски франак;швајцарска франка;швајцарских франака;франак;франка;франака
sr|currency|CNY|кинески јуан;кинеска јуана;кинеских јуана;јуан;јуана;cn¥;¥
sr|currency|EUR|евро;евра;€
sr|currency|GBP|британска фунта;британске фунте;британских фунти;фунта;фунте;фунти;£
sr|currency|JPY|јапански јен;јапанска јена;јапанских јена;јен;јена;¥
sr|currency|RSD|српски динар;српска динара;српских динара;динар;динара
sr|currency|USD|амерички долар;америчка долара;америчких долара;долар;долара;us$;$
sr|year||година;године;год
sr|month||месец;месеца;месеци;мес
sr|percent||проценат;процената;%
sr-Latn|scale|3|hiljada;hilj;hiljade
sr-Latn|scale|6|milion;mil;miliona
sr-Latn|scale|9|milijarda;mlrd;milijardi;milijarde
sr-Latn|scale|12|bilion;bil;biliona
sr-Latn|currency|CHF|švajcarski franak;švajcarska franka;švajcarskih franaka;franak;franka;franaka
sr-Latn|currency|CNY|kineski juan;kineska juana;kineskih juana;juan;juana;cn¥;¥
sr-Latn|currency|EUR|evro;evra;€
sr-Latn|currency|GBP|britanska funta;britanske funte;britanskih funti;funta;funte;funti;£
sr-Latn|currency|JPY|japanski jen;japanska jena;japanskih jena;jen;jena;¥
sr-Latn|currency|RSD|srpski dinar;srpska dinara;srpskih dinara;dinar;dinara
sr-Latn|currency|USD|američki dolar;američka dolara;američkih dolara;dolar;dolara;us$;$
sr-Latn|year||godina;godine;god
sr-Latn|month||mesec;meseca;meseci;mes
sr-Latn|percent||procenat;procenata;%
sl|scale|3|tisoč;tis
sl|scale|6|milijon;mio;milijonov;milijona;milijoni
sl|scale|9|milijarda;mrd;milijard;milijardi;milijarde
sl|scale|12|bilijon;bil;bilijonov;bilijona;bilijoni
sl|currency|CHF|švicarski frank;švicarska franka;švicarski franki;švicarskih frankov;frank;franka;franki;frankov
sl|currency|CNY|kitajski juan renminbi;kitajska juana renmibi;kitajski juani renminbi;kitajskih juanov renminbi;renminbi;renmibi;cn¥;¥
sl|currency|EUR|evro;evra;evri;evrov;€
sl|currency|GBP|britanski funt;britanska funta;britanski funti;britanskih funtov;funt;funta;funti;funtov;£
sl|currency|JPY|japonski jen;japonska jena;japonski jeni;japonskih jenov;jen;jena;jeni;jenov;¥
sl|currency|USD|ameriški dolar;ameriška dolarja;ameriški dolarji;ameriških dolarjev;dolar;dolarja;dolarji;dolarjev;$
sl|year||leto;leti;let
sl|month||mesec;meseca;meseci;mesecev
sl|percent||odstotek;odstotka;odstotki;odstotkov;%
mk|scale|3|илјада;илј;илјади
mk|scale|6|милион;мил;милиони;м
mk|scale|9|милијарда;милј;милијарди;ми
mk|scale|12|билион;бил;билиони
mk|currency|CHF|швајцарски франк;швајцарски франци;франк;франци
mk|currency|CNY|кинески јуан;кинески јуани;јуан;јуани;¥
mk|currency|EUR|евро;евра;€
mk|currency|GBP|британска фунта;британски фунти;фунта;фунти;£
mk|currency|JPY|јапонски јен;јапонски јени;јен;јени;¥
mk|currency|MKD|македонски денар;македонски денари;денар;денари;ден
mk|currency|USD|американски долар;американски долари;долар;долари;us$;$
mk|year||година;години;год
mk|month||месец;месеци;мес
mk|percent||процент;проценти;%
sq|scale|3|mijë
sq|scale|6|milion;mln
sq|scale|9|miliard;mld
sq|scale|12|bilion;bln
sq|currency|ALL|lek shqiptar;lekë shqiptar;lek;lekë
sq|currency|CHF|frangë zvicerane;franga zvicerane;frangë;franga
sq|currency|CNY|juan kinez;juanë kinezë;juan;juanë;cn¥
sq|currency|EUR|euro;€
sq|currency|GBP|sterlinë britanike;sterlina britanike;sterlinë;sterlina;£
sq|currency|JPY|jen japonez;jenë japonezë;jen;jenë;jp¥
sq|currency|USD|dollar amerikan;dollarë amerikanë;dollar;dollarë;us$
sq|year||vit;vjet
sq|month||muaj
sq|percent||përqind;%
el|scale|3|χιλιάδα;χιλ;χιλιάδες
el|scale|6|εκατομμύριο;εκ;εκατομμύρια
el|scale|9|δισεκατομμύριο;δισ;δισεκατομμύρια
el|scale|12|τρισεκατομμύριο;τρισ;τρισεκατομμύρια
el|currency|CHF|φράγκο ελβετίας;φράγκα ελβετίας;φράγκο;φράγκα
el|currency|CNY|γουάν κίνας;γουάν;cn¥;¥
el|currency|EUR|ευρώ;€
el|currency|GBP|λίρα στερλίνα βρετανίας;λίρες στερλίνες βρετανίας;λίρα;λίρες;£
el|currency|JPY|γιεν ιαπωνίας;γιεν;jp¥;¥
el|currency|USD|δολάριο ηπα;δολάρια ηπα;δολάριο;δολάρια;$
el|year||έτος;έτη;έτ
el|month||μήνας;μήνες;μήν
el|percent||τοις εκατό;%
tr|scale|3|bin
tr|scale|6|milyon;mn
tr|scale|9|milyar;mr
tr|scale|12|trilyon;tn
tr|currency|CHF|i̇sviçre frangı;frangı
tr|currency|CNY|çin yuanı;yuanı;cn¥;¥
tr|currency|EUR|euro;€
tr|currency|GBP|i̇ngiliz sterlini;sterlini;£
tr|currency|JPY|japon yeni;yeni;¥
tr|currency|TRY|₺ türk lirası;lirası;₺
tr|currency|USD|abd doları;doları;$
tr|year||yıl
tr|month||ay
tr|percent||yüzde;%
ru|scale|3|тысяча;тыс;тысячи;тысяч
ru|scale|6|миллион;млн;миллионов;миллиона
ru|scale|9|миллиард;млрд;миллиардов;миллиарда
ru|scale|12|триллион;трлн;триллионов;триллиона
ru|currency|BYN|белорусский рубль;белорусских рубля;белорусских рублей;рубль;рубля;рублей;br
ru|currency|CHF|швейцарский франк;швейцарских франка;швейцарских франков;франк;франка;франков
ru|currency|CNY|китайский юань;китайских юаня;китайских юаней;юань;юаня;юаней;cn¥;¥
ru|currency|EUR|евро;€
ru|currency|GBP|британский фунт стерлингов;британских фунта стерлингов;британских фунтов стерлингов;стерлингов;£
ru|currency|JPY|японская иена;японские иены;японских иен;иена;иены;иен;¥
ru|currency|KZT|казахский тенге;казахских тенге;тенге;₸
ru|currency|RUB|российский рубль;российских рубля;российских рублей;рубль;рубля;рублей;₽
ru|currency|USD|доллар сша;доллара сша;долларов сша;сша;$
ru|year||год;года;лет;г;л
ru|month||месяц;месяца;месяцев;мес
ru|percent||процент;процента;процентов;%
uk|scale|3|тисяча;тис;тисячі;тисяч
uk|scale|6|мільйон;млн;мільйонів;мільйони
uk|scale|9|мільярд;млрд;мільярдів;мільярди
uk|scale|12|трильйон;трлн;трильйонів;трильйони
uk|currency|CHF|швейцарський франк;швейцарські франки;швейцарських франків;франк;франки;франків
uk|currency|CNY|китайський юань;китайські юані;китайських юанів;юань;юані;юанів;¥
uk|currency|EUR|євро;€
uk|currency|GBP|англійський фунт;англійські фунти;англійських фунтів;фунт;фунти;фунтів;£
uk|currency|JPY|японська єна;японські єни;японських єн;єна;єни;єн;¥
uk|currency|UAH|українська гривня;українські гривні;українських гривень;гривня;гривні;гривень;₴
uk|currency|USD|долар сша;долари сша;доларів сша;сша;$
uk|year||рік;роки;років;р
uk|month||місяць;місяці;місяців;міс
uk|percent||відсоток;відсотки;відсотків;%
be|scale|3|тысяча;тыс;тысячы;тысяч
be|scale|6|мільён;млн;мільёнаў;мільёны
be|scale|9|мільярд;млрд;мільярдаў;мільярды
be|scale|12|трыльён;трлн;трыльёнаў;трыльёны
be|currency|CHF|швейцарскі франк;швейцарскія франкі;швейцарскіх франкаў;франк;франкі;франкаў
be|currency|CNY|кітайскі юань;кітайскія юані;кітайскіх юаняў;юань;юані;юаняў;cn¥;¥
be|currency|EUR|еўра;€
be|currency|GBP|брытанскі фунт стэрлінгаў;брытанскія фунты стэрлінгаў;брытанскіх фунтаў стэрлінгаў;стэрлінгаў;£
be|currency|JPY|японская іена;японскія іены;японскіх іен;іена;іены;іен;¥
be|currency|USD|долар зша;долары зша;долараў зша;зша;$
be|year||год;гады;гадоў;г
be|month||месяц;месяца;месяцаў;мес
be|percent||працэнт;працэнты;працэнтаў;%
kk|scale|3|мың;м
kk|scale|6|миллион;млн
kk|scale|9|миллиард;млрд
kk|scale|12|триллион;трлн
kk|currency|CHF|швейцария франкі;франкі
kk|currency|CNY|қытай юані;юані;cn¥;¥
kk|currency|EUR|еуро;€
kk|currency|GBP|британдық фунт;фунт;£
kk|currency|JPY|жапония иенасы;иенасы;jp¥;¥
kk|currency|USD|ақш доллары;доллары;$
kk|year||жыл;ж
kk|month||ай
kk|percent||пайыз;%
et|scale|3|tuhat;tuh
et|scale|6|miljon;mln;miljonit
et|scale|9|miljard;mld;miljardit
et|scale|12|triljon;trln;triljonit
et|currency|CHF|šveitsi frank;šveitsi franki;frank;franki
et|currency|CNY|hiina jüaan;hiina jüaani;jüaan;jüaani;cn¥;¥
et|currency|EUR|euro;eurot;€
et|currency|GBP|suurbritannia naelsterling;suurbritannia naelsterlingit;naelsterling;naelsterlingit;£
et|currency|JPY|jaapani jeen;jaapani jeeni;jeen;jeeni;¥
et|currency|USD|usa dollar;usa dollarit;dollar;dollarit;$
et|year||aasta;aastat
et|month||kuu;kuud
et|percent||protsent;protsenti;%
lv|scale|3|tūkstotis;tūkst;tūkstoši
lv|scale|6|miljons;milj;miljoni
lv|scale|9|miljards;mljrd;miljardi
lv|scale|12|triljons;trilj;triljoni
lv|currency|CHF|šveices franks;šveices franki;franks;franki
lv|currency|CNY|ķīnas juaņs;ķīnas juaņi;juaņs;juaņi;cn¥;¥
lv|currency|EUR|eiro;€
lv|currency|GBP|lielbritānijas mārciņa;lielbritānijas mārciņas;mārciņa;mārciņas;£
lv|currency|JPY|japānas jena;japānas jenas;jena;jenas;¥
lv|currency|USD|asv dolārs;asv dolāri;dolārs;dolāri;$
lv|year||gads;gadi;gadu
lv|month||mēnesis;mēneši;mēnešu;mēn
lv|percent||procents;procenti;procentu;%
lt|scale|3|tūkstantis;tūkst;tūkstančiai;tūkstančių
lt|scale|6|milijonas;mln;milijonų;milijonai
lt|scale|9|milijardas;mlrd;milijardų;milijardai
lt|scale|12|trilijonas;trln;trilijonų;trilijonai
lt|currency|CHF|šveicarijos frankas;šveicarijos frankai;šveicarijos frankų;frankas;frankai;frankų
lt|currency|CNY|kinijos ženminbi juanis;kinijos ženminbi juaniai;kinijos ženminbi juanių;juanis;juaniai;juanių;¥
lt|currency|EUR|euras;eurai;eurų;€
lt|currency|GBP|didžiosios britanijos svaras;didžiosios britanijos svarai;didžiosios britanijos svarų;svaras;svarai;svarų;£
lt|currency|JPY|japonijos jena;japonijos jenos;japonijos jenų;jena;jenos;jenų;¥
lt|currency|USD|jav doleris;jav doleriai;jav dolerių;doleris;doleriai;dolerių;$
lt|year||metai;metų
lt|month||mėnuo;mėnesiai;mėnesių;mėn
lt|percent||procentas;procentai;%
ka|scale|3|ათასი;ათ
ka|scale|6|მილიონი;მლნ
ka|scale|9|მილიარდი;მლრდ;მლრ
ka|scale|12|ტრილიონი;ტრლ
ka|currency|CHF|შვეიცარიული ფრანკი;ფრანკი
ka|currency|CNY|ჩინური უანი;უანი;¥
ka|currency|EUR|ევრო;€
ka|currency|GBP|ბრიტანული გირვანქა სტერლინგი;სტერლინგი;£
ka|currency|GEL|ქართული ლარი;ლარი;₾
ka|currency|JPY|იაპონური იენი;იენი;¥
ka|currency|USD|აშშ დოლარი;დოლარი;us$;$
ka|year||წელი;წ
ka|month||თვე
ka|percent||პროცენტი;%
hy|scale|3|հազար;հզր
hy|scale|6|միլիոն;մլն
hy|scale|9|միլիարդ;մլրդ
hy|scale|12|տրիլիոն;տրլն
hy|currency|AMD|հայկական դրամ;դրամ;֏
hy|currency|CHF|շվեյցարական ֆրանկ;ֆրանկ
hy|currency|CNY|չինական յուան;յուան;cn¥;¥
hy|currency|EUR|եվրո;€
hy|currency|GBP|բրիտանական ֆունտ ստերլինգ;ստերլինգ;£
hy|currency|JPY|ճապոնական իեն;իեն;jp¥;¥
hy|currency|USD|ամն դոլար;դոլար;$
hy|year||տարի;տ
hy|month||ամիս;ամս
hy|percent||տոկոս;%
az|scale|3|min
az|scale|6|milyon;mln
az|scale|9|milyard;mlrd
az|scale|12|trilyon;trln
az|currency|AZN|azərbaycan manatı;manatı;₼
az|currency|CHF|i̇sveçrə frankı;frankı
az|currency|CNY|çin yuanı;yuanı;cn¥;¥
az|currency|EUR|avro;€
az|currency|GBP|britaniya funtu;funtu;£
az|currency|JPY|yaponiya yeni;yeni;jp¥;¥
az|currency|USD|abş dolları;dolları;us$;$
az|year||il
az|month||ay
az|percent||faiz;%
ar|scale|3|ألف;آلاف
ar|scale|6|مليون;ملايين
ar|scale|9|مليار
ar|scale|12|ترليون
ar|currency|AED|درهم إماراتي;درهم;د.إ
ar|currency|CHF|فرنك سويسري;فرنك
ar|currency|CNY|يوان صيني;يوان;cn¥
ar|currency|DZD|دينار جزائري;ديناران جزائريان;دينارات جزائرية;دينارًا جزائريًا;دينار;ديناران;دينارات;دينارًا;د.ج
ar|currency|EGP|جنيه مصري;جنيهان مصريان;جنيهات مصرية;جنيهًا مصريًا;جنيه;جنيهان;جنيهات;جنيهًا;ج.م;e£
ar|currency|EUR|يورو;€
ar|currency|GBP|جنيه إسترليني;جنيه;uk£
ar|currency|JPY|ين ياباني;ين;jp¥
ar|currency|MAD|درهم مغربي;درهمان مغربيان;دراهم مغربية;درهمًا مغربيًا;درهم;درهمان;دراهم;درهمًا;د.م
ar|currency|QAR|ريال قطري;ريال;ر.ق
ar|currency|SAR|ريال سعودي;ريال;ر.س
ar|currency|TND|دينار تونسي;ديناران تونسيان;دينارات تونسية;دينارًا تونسيًا;دينار;ديناران;دينارات;دينارًا;د.ت
ar|currency|USD|دولار أمريكي;دولار;us$
ar|currency|BHD|دينار بحريني;دينار;د.ب
ar|currency|IQD|دينار عراقي;دينار;د.ع
ar|currency|JOD|دينار أردني;دينار;د.أ
ar|currency|KMF|فرنك جزر القمر;فرنك;cf
ar|currency|KWD|دينار كويتي;دينار;د.ك
ar|currency|LBP|جنيه لبناني;جنيه;ل.ل;l£
ar|currency|LYD|دينار ليبي;ديناران ليبيان;دينارات ليبية;دينارًا ليبيًا;دينار;ديناران;دينارات;دينارًا;د.ل
ar|currency|MRU|أوقية موريتانية;أوقية;أ.م
ar|currency|OMR|ريال عماني;ريال;ر.ع
ar|currency|SDG|جنيه سوداني;جنيهات سودانية;جنيهًا سودانيًا;جنيه;جنيهات;جنيهًا;ج.س
ar|currency|SSP|جنيه جنوب السودان;جنيهان جنوب السودان;جنيهات جنوب السودان;جنيهًا جنوب السودان;جنيه;جنيهان;جنيهات;جنيهًا;£
ar|currency|SYP|ليرة سورية;ليرة;ل.س;£
ar|currency|YER|ريال يمني;ريال;ر.ي
ar|year||سنة;سنتان;سنوات;سنة واحدة
ar|month||شهر;شهران;أشهر;شهرًا
ar|percent||بالمائة;٪;%
he|scale|3|אלף
he|scale|6|מיליון
he|scale|9|מיליארד
he|scale|12|טריליון
he|currency|CHF|פרנק שוויצרי;פרנק
he|currency|CNY|יואן סיני;יואן;cn¥;¥
he|currency|EUR|אירו;€
he|currency|GBP|לירה שטרלינג;לירה;£
he|currency|ILS|שקל חדש;שקלים חדשים;שקל;שקלים;₪
he|currency|JPY|ין יפני;ין;¥
he|currency|USD|דולר אמריקאי;דולר;$
he|year||שנה;שנים
he|month||חודש;חודשיים;חודשים;ח׳
he|percent||אחוז;%
fa|scale|3|هزار
fa|scale|6|میلیون
fa|scale|9|میلیارد
fa|scale|12|هزارمیلیارد;تریلیون
fa|currency|CHF|فرانک سوئیس;فرانک
fa|currency|CNY|یوآن چین;یوآن;¥cn;¥
fa|currency|EUR|یورو;€
fa|currency|GBP|پوند بریتانیا;پوند;£
fa|currency|IRR|ریال ایران;ریال
fa|currency|JPY|ین ژاپن;ین;¥
fa|currency|USD|دلار آمریکا;دلار;$
fa|currency|AFN|افغانی افغانستان;افغانی;؋
fa|year||سال
fa|month||ماه
fa|percent||درصد;٪
hi|scale|3|हज़ार
hi|scale|5|लाख
hi|scale|7|करोड़;क॰
hi|scale|9|अरब;अ॰
hi|scale|11|खरब;ख॰
hi|scale|13|नील
hi|currency|CHF|स्विस फ़्रैंक;फ़्रैंक
hi|currency|CNY|चीनी युआन;युआन;cn¥;¥
hi|currency|EUR|यूरो;€
hi|currency|GBP|ब्रिटिश पाउंड स्टर्लिंग;स्टर्लिंग;£
hi|currency|INR|भारतीय रुपया;भारतीय रुपए;रुपया;रुपए;₹
hi|currency|JPY|जापानी येन;येन;jp¥;¥
hi|currency|USD|यूएस डॉलर;डॉलर;$
hi|year||वर्ष
hi|month||महीना;महीने;माह
hi|percent||प्रतिशत;%
bn|scale|3|হাজার;হা
bn|scale|5|লাখ;লা
bn|scale|7|কোটি;কো
bn|scale|11|কো
bn|scale|12|লা.কো
bn|currency|BDT|বাংলাদেশী টাকা;টাকা;৳
bn|currency|CHF|সুইস ফ্রাঁ;ফ্রাঁ
bn|currency|CNY|চীনা য়ুয়ান;য়ুয়ান;cn¥;¥
bn|currency|EUR|ইউরো;€
bn|currency|GBP|ব্রিটিশ পাউন্ড;পাউন্ড;£
bn|currency|JPY|জাপানি ইয়েন;ইয়েন;jp¥;¥
bn|currency|USD|মার্কিন ডলার;ডলার;us$;$
bn|year||বছর
bn|month||মাস
bn|percent||শতাংশ;%
ur|scale|3|ہزار
ur|scale|5|لاکھ
ur|scale|7|کروڑ
ur|scale|9|ارب
ur|scale|11|کھرب
ur|scale|12|ٹریلین
ur|currency|CHF|سوئس فرانکس;فرانکس
ur|currency|CNY|چینی یوآن;یوآن;cn¥;¥
ur|currency|EUR|یورو;€
ur|currency|GBP|برطانوی پاؤنڈ;پاؤنڈ;£
ur|currency|JPY|جاپانی ین;ین;jp¥;¥
ur|currency|PKR|پاکستانی روپیہ;روپیہ;rs
ur|currency|USD|امریکی ڈالر;ڈالر;$
ur|year||سال
ur|month||مہینہ;مہینے
ur|percent||فیصد;%
ta|scale|3|ஆயிரம்;ஆ
ta|scale|6|மில்லியன்;மி
ta|scale|9|பில்லியன்;பி
ta|scale|12|டிரில்லியன்;டி
ta|currency|CHF|சுவிஸ் ஃப்ராங்க்;சுவிஸ் ஃப்ராங்குகள்;ஃப்ராங்க்;ஃப்ராங்குகள்
ta|currency|CNY|சீன யுவான்;யுவான்;cn¥;¥
ta|currency|EUR|யூரோ;யூரோக்கள்;€
ta|currency|GBP|பிரிட்டிஷ் பவுண்டு;பிரிட்டிஷ் பவுண்டுகள்;பவுண்டு;பவுண்டுகள்;£
ta|currency|JPY|ஜப்பானிய யென்;யென்;¥
ta|currency|USD|அமெரிக்க டாலர்;அமெரிக்க டாலர்கள்;டாலர்;டாலர்கள்;$
ta|year||ஆண்டு;ஆண்டுகள்
ta|month||மாதம்;மாதங்கள்;மாத
ta|percent||சதவீதம்;%
ko|scale|3|천
ko|scale|4|만
ko|scale|8|억
ko|scale|12|조
ko|currency|CHF|스위스 프랑;프랑
ko|currency|CNY|중국 위안화;위안화;cn¥;¥
ko|currency|EUR|유로;€
ko|currency|GBP|영국 파운드;파운드;£
ko|currency|JPY|일본 엔화;엔화;jp¥;¥
ko|currency|KRW|대한민국 원;원;₩
ko|currency|USD|미국 달러;달러;us$;$
ko|currency|KPW|조선 민주주의 인민 공화국 원;원;₩
ko|year||년
ko|month||개월
ko|percent||%
ja|scale|4|万
ja|scale|8|億
ja|scale|12|兆
ja|currency|CHF|スイス フラン;フラン
ja|currency|CNY|中国人民元;¥
ja|currency|EUR|ユーロ;€
ja|currency|GBP|英国ポンド;£
ja|currency|JPY|円;¥
ja|currency|USD|米ドル;$
ja|year||年
ja|month||か月
ja|percent||パーセント;%
zh-TW|scale|4|萬
zh-TW|scale|8|億
zh-TW|scale|12|兆
zh-TW|currency|CHF|瑞士法郎
zh-TW|currency|CNY|人民幣;cn¥;¥
zh-TW|currency|EUR|歐元;€
zh-TW|currency|GBP|英鎊;£
zh-TW|currency|HKD|港幣;hk$;$
zh-TW|currency|JPY|日圓;¥
zh-TW|currency|TWD|新台幣;$
zh-TW|currency|USD|美元;us$;$
zh-TW|currency|MOP|澳門元
zh-TW|year||年
zh-TW|month||個月
zh-TW|percent||%
th|scale|3|พัน
th|scale|4|หมื่น
th|scale|5|แสน
th|scale|6|ล้าน
th|scale|9|พันล้าน
th|scale|10|หมื่นล้าน
th|scale|11|แสนล้าน
th|scale|12|ล้านล้าน
th|currency|CHF|ฟรังก์สวิส
th|currency|CNY|หยวนจีน;cn¥;¥
th|currency|EUR|ยูโร;€
th|currency|GBP|ปอนด์สเตอร์ลิง (สหราชอาณาจักร);(สหราชอาณาจักร);£
th|currency|JPY|เยนญี่ปุ่น;¥
th|currency|THB|บาทไทย;฿
th|currency|USD|ดอลลาร์สหรัฐ;us$;$
th|year||ปี
th|month||เดือน
th|percent||เปอร์เซ็นต์;%
vi|scale|3|nghìn
vi|scale|6|triệu;tr
vi|scale|9|tỷ
vi|scale|12|nt
vi|currency|CHF|franc thụy sĩ;franc
vi|currency|CNY|nhân dân tệ;nhân;cn¥;¥
vi|currency|EUR|euro;€
vi|currency|GBP|bảng anh;bảng;£
vi|currency|JPY|yên nhật;yên;¥
vi|currency|USD|đô la mỹ;đô;us$;$
vi|currency|VND|đồng việt nam;đồng;₫
vi|year||năm
vi|month||tháng
vi|percent||%
id|scale|3|ribu;rb
id|scale|6|juta;jt
id|scale|9|miliar
id|scale|12|triliun
id|currency|CHF|franc swiss;franc
id|currency|CNY|yuan tiongkok;yuan;cn¥;¥
id|currency|EUR|euro;€
id|currency|GBP|pound inggris;pound;£
id|currency|IDR|rupiah indonesia;rupiah;rp
id|currency|JPY|yen jepang;yen;jp¥;¥
id|currency|USD|dolar amerika serikat;dolar;us$;$
id|year||tahun;thn
id|month||bulan;bln
id|percent||persen;%
ms|scale|3|ribu
ms|scale|6|juta
ms|scale|9|bilion
ms|scale|12|trilion
ms|currency|CHF|franc switzerland;franc
ms|currency|CNY|yuan cina;yuan;cn¥;¥
ms|currency|EUR|euro;€
ms|currency|GBP|paun british;paun;£
ms|currency|JPY|yen jepun;yen;jp¥;¥
ms|currency|MYR|ringgit malaysia;ringgit;rm
ms|currency|USD|dolar as;dolar;$
ms|currency|BND|dolar brunei;dolar;$
ms|year||tahun;thn
ms|month||bulan;bln
ms|percent||peratus;%
sw|scale|3|elfu
sw|scale|6|milioni
sw|scale|9|bilioni
sw|scale|12|trilioni
sw|currency|CHF|faranga ya uswisi;faranga za uswisi;faranga
sw|currency|CNY|yuan ya uchina;yuan za uchina;yuan;cn¥;¥
sw|currency|EUR|yuro;€
sw|currency|GBP|pauni ya uingereza;pauni za uingereza;pauni;£
sw|currency|JPY|yen ya japani;yen za japani;yen;jp¥;¥
sw|currency|KES|shilingi ya kenya;shilingi za kenya;shilingi;ksh
sw|currency|TZS|shilingi ya tanzania;shilingi za tanzania;shilingi;tsh
sw|currency|USD|dola ya marekani;dola za marekani;dola;us$;$
sw|currency|UGX|shilingi ya uganda;shilingi za uganda;shilingi;ush
sw|year||mwaka;miaka
sw|month||mwezi;miezi
sw|percent||asilimia;%
ca|scale|3|miler;milers
ca|scale|6|milió;milions
ca|scale|9|km
ca|scale|12|bilió;bilions
ca|currency|CHF|franc suís;francs suïssos;franc;francs
ca|currency|CNY|iuan;iuans;¥
ca|currency|EUR|euro;euros;€
ca|currency|GBP|lliura esterlina;lliures esterlines;lliura;lliures;£
ca|currency|JPY|ien;iens;¥
ca|currency|USD|dòlar dels estats units;dòlars dels estats units;dòlar;dòlars;$
ca|year||any;anys
ca|month||mes;mesos
ca|percent||per cent;%
af|scale|3|duisend
af|scale|6|miljoen
af|scale|9|miljard;mjd
af|scale|12|biljoen;bn
af|currency|CHF|switserse frank;frank
af|currency|CNY|chinese joean;joean;cn¥;¥
af|currency|EUR|euro;€
af|currency|GBP|britse pond;pond;£
af|currency|JPY|japannese jen;jen;jp¥;¥
af|currency|USD|vsa-dollar;$
af|currency|NAD|namibiese dollar;dollar;$
af|year||jaar
af|month||maand;maande;md
af|percent||persent;%
bs|currency|BAM|km
si|currency|LKR|රු
ne|currency|NPR|नेरू;रू
fil|currency|PHP|₱
uz|currency|UZS|soʻm
fr|currency|XAF|fcfa
wo|currency|XOF|f cfa
rn|currency|BIF|fbu
dz|currency|BTN|nu
ti|currency|ERN|nfk
am|currency|ETB|ብር
ak|currency|GHS|gh₵
ky|currency|KGS|сом;⃀
km|currency|KHR|៛
lo|currency|LAK|₭
st|currency|LSL|m
mg|currency|MGA|ar
my|currency|MMK|k
mn|currency|MNT|₮
rw|currency|RWF|rf
so|currency|SOS|s
tg|currency|TJS|сом
to|currency|TOP|t$
fr|currency|XPF|fcfp
und|yes||ja;نعم;hə;так;да;হ্যাঁ;sí;s;ano;ναι;yes;jah;بله;آری;kyllä;oui;כן;हाँ;da;igen;այո;ya;já;sì;はい;კი;иә;예;taip;jā;tak;sim;áno;po;ndiyo;ஆம்;ใช่;evet;ہاں;có;确定;是
und|no||nee;لا;yox;не;না;no;ne;nej;nein;όχι;ei;نه;خیر;non;לא;नहीं;nem;ոչ;tidak;nei;いいえ;არა;жоқ;아니요;nē;nie;não;nu;нет;jo;hapana;இல்லை;ไม่ใช่;hayir;ні;نہیں;không;否定;否
`;
