/*
 * Countries and capitals, written by hand from general knowledge.
 * A line: country; demonyms (adjective, people); capital; `the` when the name takes the article in running text.
 */
export const COUNTRIES = `Afghanistan;Afghan,Afghans;Kabul
Albania;Albanian;Tirana
Algeria;Algerian;Algiers
Andorra;Andorran;Andorra la Vella
Angola;Angolan;Luanda
Antigua and Barbuda;Antiguan;Saint John's
Argentina;Argentine,Argentinian;Buenos Aires
Armenia;Armenian;Yerevan
Australia;Australian;Canberra
Austria;Austrian;Vienna
Azerbaijan;Azerbaijani,Azeri;Baku
Bahamas;Bahamian;Nassau;the
Bahrain;Bahraini;Manama
Bangladesh;Bangladeshi;Dhaka
Barbados;Barbadian;Bridgetown
Belarus;Belarusian,Belarussian;Minsk
Belgium;Belgian;Brussels
Belize;Belizean;Belmopan
Benin;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian;Sucre
Bosnia;Bosnian;Sarajevo
Bosnia and Herzegovina;Bosnian;Sarajevo
Botswana;Botswanan;Gaborone
Brazil;Brazilian;Brasília
Brunei;Bruneian;Bandar Seri Begawan
Bulgaria;Bulgarian;Sofia
Burkina Faso;Burkinabe;Ouagadougou
Burma;Burmese;Naypyidaw
Burundi;Burundian;Gitega
Cambodia;Cambodian;Phnom Penh
Cameroon;Cameroonian;Yaoundé
Canada;Canadian;Ottawa
Cape Verde;Cape Verdean;Praia
Central African Republic;Central African;Bangui;the
Chad;Chadian;N'Djamena
Chile;Chilean;Santiago
China;Chinese;Beijing
Colombia;Colombian;Bogotá
Comoros;Comorian;Moroni;the
Costa Rica;Costa Rican;San José
Croatia;Croatian;Zagreb
Cuba;Cuban;Havana
Cyprus;Cypriot;Nicosia
Czech Republic;Czech;Prague;the
Czechia;Czech;Prague
Czechoslovakia;Czechoslovak;Prague
Democratic Republic of Congo;Congolese;Kinshasa;the
Denmark;Danish,Danes;Copenhagen
Djibouti;Djiboutian;Djibouti
Dominica;Dominican;Roseau
Dominican Republic;Dominican;Santo Domingo;the
East Timor;Timorese;Dili
Ecuador;Ecuadorian,Ecuadorean;Quito
Egypt;Egyptian;Cairo
El Salvador;Salvadoran,Salvadorian;San Salvador
England;English;London
Equatorial Guinea;Equatoguinean;Malabo
Eritrea;Eritrean;Asmara
Estonia;Estonian;Tallinn
Eswatini;Swazi;Mbabane
Ethiopia;Ethiopian;Addis Ababa
Fiji;Fijian;Suva
Finland;Finnish,Finns;Helsinki
France;French;Paris
Gabon;Gabonese;Libreville
Gambia;Gambian;Banjul;the
Georgia;Georgian;Tbilisi
Germany;German;Berlin
Ghana;Ghanaian;Accra
Greece;Greek;Athens
Greenland;Greenlandic;Nuuk
Grenada;Grenadian;Saint George's
Guatemala;Guatemalan;Guatemala City
Guinea;Guinean;Conakry
Guinea-Bissau;Bissau-Guinean;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian;Port-au-Prince
Honduras;Honduran;Tegucigalpa
Hungary;Hungarian;Budapest
Iceland;Icelandic,Icelanders;Reykjavik
India;Indian;New Delhi
Indonesia;Indonesian;Jakarta
Iran;Iranian;Tehran
Iraq;Iraqi;Baghdad
Ireland;Irish;Dublin
Israel;Israeli;Jerusalem
Italy;Italian;Rome
Ivory Coast;Ivorian;Yamoussoukro;the?
Jamaica;Jamaican;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian;Amman
Kazakhstan;Kazakh,Kazakhstani;Astana
Kenya;Kenyan;Nairobi
Kiribati;Kiribati;Tarawa
Kosovo;Kosovar,Kosovan;Pristina
Kuwait;Kuwaiti;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Laotian,Lao;Vientiane
Latvia;Latvian;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho;Maseru
Liberia;Liberian;Monrovia
Libya;Libyan;Tripoli
Liechtenstein;Liechtensteiner;Vaduz
Lithuania;Lithuanian;Vilnius
Luxembourg;Luxembourgish,Luxembourger;Luxembourg
Macedonia;Macedonian;Skopje
Madagascar;Malagasy;Antananarivo
Malawi;Malawian;Lilongwe
Malaysia;Malaysian;Kuala Lumpur
Maldives;Maldivian;Malé;the
Mali;Malian;Bamako
Malta;Maltese;Valletta
Marshall Islands;Marshallese;Majuro;the
Mauritania;Mauritanian;Nouakchott
Mauritius;Mauritian;Port Louis
Mexico;Mexican;Mexico City
Micronesia;Micronesian;Palikir
Moldova;Moldovan;Chisinau
Monaco;Monégasque,Monegasque;Monaco
Mongolia;Mongolian;Ulaanbaatar
Montenegro;Montenegrin;Podgorica
Morocco;Moroccan;Rabat
Mozambique;Mozambican;Maputo
Myanmar;Burmese;Naypyidaw
Namibia;Namibian;Windhoek
Nauru;Nauruan;Yaren
Nepal;Nepalese,Nepali;Kathmandu
Netherlands;Dutch;Amsterdam;the
New Zealand;New Zealander,Kiwi;Wellington
Nicaragua;Nicaraguan;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian;Abuja
North Korea;North Korean;Pyongyang
North Macedonia;Macedonian,North Macedonian;Skopje
Northern Ireland;Northern Irish;Belfast
Norway;Norwegian;Oslo
Oman;Omani;Muscat
Pakistan;Pakistani;Islamabad
Palau;Palauan;Ngerulmud
Palestine;Palestinian;Ramallah
Panama;Panamanian;Panama City
Papua New Guinea;Papua New Guinean;Port Moresby
Paraguay;Paraguayan;Asunción
Peru;Peruvian;Lima
Philippines;Filipino,Philippine;Manila;the
Poland;Polish,Poles;Warsaw
Portugal;Portuguese;Lisbon
Puerto Rico;Puerto Rican;San Juan
Qatar;Qatari;Doha
Romania;Romanian;Bucharest
Russia;Russian;Moscow
Rwanda;Rwandan;Kigali
Saint Lucia;Saint Lucian;Castries
Samoa;Samoan;Apia
San Marino;Sammarinese;San Marino
Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Scotland;Scottish,Scots;Edinburgh
Senegal;Senegalese;Dakar
Serbia;Serbian,Serb;Belgrade
Seychelles;Seychellois;Victoria;the
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean;Singapore
Slovakia;Slovak,Slovakian;Bratislava
Slovenia;Slovenian,Slovene;Ljubljana
Solomon Islands;Solomon Islander;Honiara;the
Somalia;Somali;Mogadishu
South Africa;South African;Pretoria
South Korea;South Korean;Seoul
South Sudan;South Sudanese;Juba
Soviet Union;Soviet;Moscow;the
Spain;Spanish,Spaniards;Madrid
Sri Lanka;Sri Lankan;Colombo
Sudan;Sudanese;Khartoum;the?
Suriname;Surinamese;Paramaribo
Sweden;Swedish,Swedes;Stockholm
Switzerland;Swiss;Bern
Syria;Syrian;Damascus
Taiwan;Taiwanese;Taipei
Tajikistan;Tajik;Dushanbe
Tanzania;Tanzanian;Dodoma
Thailand;Thai;Bangkok
Togo;Togolese;Lomé
Tonga;Tongan;Nuku'alofa
Trinidad and Tobago;Trinidadian;Port of Spain
Tunisia;Tunisian;Tunis
Turkey;Turkish,Turks;Ankara
Turkmenistan;Turkmen;Ashgabat
Tuvalu;Tuvaluan;Funafuti
Uganda;Ugandan;Kampala
Ukraine;Ukrainian;Kyiv;the?
United Arab Emirates;Emirati;Abu Dhabi;the
United Kingdom;British,Britons;London;the
United States;American;Washington;the
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek;Tashkent
Vanuatu;Vanuatuan;Port Vila
Vatican;Vatican;Vatican City;the
Venezuela;Venezuelan;Caracas
Vietnam;Vietnamese;Hanoi
Wales;Welsh;Cardiff
Yemen;Yemeni;Sanaa;the?
Yugoslavia;Yugoslav;Belgrade
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean;Harare`;

/** Cities below the maker's size limit, or with another spelling in the news; from general knowledge. */
export const CITIES = `Bruges Cannes Davos Oxford Cambridge Canterbury Bath Windsor Versailles Strasbourg Luxembourg Salzburg Innsbruck Geneva Lausanne Basel Bern Lugano Pisa Siena Venice Verona Trieste Bologna Potsdam Heidelberg Göttingen Tübingen Weimar Bayreuth Maastricht Leiden Delft Ghent Leuven Toledo Granada Pamplona Girona Coimbra Braga Porto Lourdes Calais Dunkirk Le Havre Cherbourg Brest Ajaccio Bastia Reykjavik Tórshavn Nuuk Kirkenes Kaliningrad Vyborg Derbent Grozny Beslan Tskhinvali Sukhumi Stepanakert Bakhmut Avdiivka Kherson Izium Kupiansk Lyman Bucha Irpin Chernobyl Melitopol Enerhodar Sievierodonetsk Lysychansk Ramallah Nablus Jenin Hebron Bethlehem Khan Younis Rafah Ashkelon Ashdod Haifa Sderot Idlib Raqqa Palmyra Kobani Sirte Benghazi Misrata Tobruk Timbuktu Gao Kidal Agadez Bria Goma Bukavu Juba Mekelle Axum`;
