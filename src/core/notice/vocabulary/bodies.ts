/**
 * Names of bodies that recruit internationally, as they stand in notices. A bar joins names of one body, semicolons
 * divide the bodies.
 */
export const BODIES = `
  NATO | OTAN | North Atlantic Treaty Organization | Organisation du Traité de l'Atlantique Nord;
  UNDP | PNUD | United Nations Development Programme | Programme des Nations Unies pour le développement;
  UNICEF | United Nations Children's Fund; UNHCR | Office of the United Nations High Commissioner for Refugees;
  UNESCO; WHO | OMS | World Health Organization | Organisation mondiale de la Santé;
  PAHO | Pan American Health Organization; FAO | Food and Agriculture Organization of the United Nations |
  Food and Agriculture Organization; IFAD | FIDA | International Fund for Agricultural Development;
  WFP | PAM | World Food Programme | Programme alimentaire mondial;
  IOM | OIM | International Organization for Migration | Organisation internationale pour les migrations;
  ILO | OIT | BIT | International Labour Organization | International Labour Office | Organisation internationale du Travail;
  ITU | UIT | International Telecommunication Union; WIPO | OMPI | World Intellectual Property Organization;
  WTO | OMC | World Trade Organization; IAEA | AIEA | International Atomic Energy Agency;
  ICAO | OACI | International Civil Aviation Organization; IMO | OMI | International Maritime Organization;
  UPU | Universal Postal Union; WMO | World Meteorological Organization;
  OPCW | OIAC | Organisation for the Prohibition of Chemical Weapons;
  OSCE | Organization for Security and Co-operation in Europe;
  OECD | OCDE | Organisation for Economic Co-operation and Development;
  UNOPS | United Nations Office for Project Services; UNFPA | United Nations Population Fund;
  UN Women | ONU Femmes; UNEP | PNUE | United Nations Environment Programme; UN-Habitat | ONU-Habitat;
  UNODC | ONUDC | United Nations Office on Drugs and Crime; UNIDO | ONUDI; UNCTAD | CNUCED; UNRWA; UNAIDS | ONUSIDA;
  UNU | United Nations University; UNV; UNITAR; UNFCCC; OHCHR | HCDH; OCHA; ESCAP; ECLAC; ESCWA;
  United Nations Economic Commission for Europe | UNECE; Economic Commission for Africa | Commission économique pour l'Afrique;
  CTBTO; European Space Agency | Agence spatiale européenne | ESA; CERN; ESO | European Southern Observatory;
  ITER Organization | ITER; EMBL; ESS; EUIPO; EMA | European Medicines Agency; EFSA | European Food Safety Authority;
  Frontex; Europol; Eurojust; CEPOL; European Defence Agency | Agence européenne de défense | EDA;
  EASA | European Union Aviation Safety Agency; ECDC; ECHA | European Chemicals Agency; ENISA; eu-LISA; EUSPA; EUAA; ELA;
  EEA | European Environment Agency; EMSA; EFCA; EBA | European Banking Authority; ESMA; EIOPA; EUDA; EIT; FRA; EIGE;
  Cedefop; Eurofound; EU-OSHA; ETF; ACER; BEREC Office; EPPO; SatCen | European Union Satellite Centre;
  European Union Agency for Railways | Agence de l'Union européenne pour les chemins de fer;
  European External Action Service | EEAS | SEAE; European Central Bank | ECB | BCE;
  European Investment Bank | EIB | BEI; EBRD | European Bank for Reconstruction and Development; European Court of Auditors;
  European Ombudsman; Committee of the Regions; Council of Europe | Conseil de l'Europe; European Commission |
  Commission européenne; European Parliament | Parlement européen; Council of the European Union;
  Court of Justice of the European Union | Cour de justice de l'Union européenne; European Patent Office | OEB;
  World Bank | Banque mondiale | World Bank Group; IMF | FMI | International Monetary Fund; Asian Development Bank;
  African Development Bank | Banque africaine de développement; Inter-American Development Bank; BIS;
  ICRC | CICR | International Committee of the Red Cross | Comité international de la Croix-Rouge; IFRC;
  International Criminal Court | Cour pénale internationale | ICC | CPI; International Court of Justice;
  Permanent Court of Arbitration; Special Tribunal for Lebanon; Kosovo Specialist Chambers;
  Hague Conference on Private International Law; INTERPOL | Interpol; African Union | Union africaine; ECOWAS | CEDEAO; ASEAN;
  Organization of American States | OAS; Commonwealth Secretariat; EUMETSAT; ECMWF; EUROCONTROL | Eurocontrol; OCCAR;
  NATO Support and Procurement Agency | NSPA; NATO Communications and Information Agency | NCI Agency | NCIA;
  SHAPE | Supreme Headquarters Allied Powers Europe; Allied Command Transformation; NATO Defense College;
  Organisation internationale de la Francophonie | OIF; World Customs Organization; OPEC; Energy Charter Secretariat; IRENA;
  International Energy Agency | Agence internationale de l'énergie; International Transport Forum; GAVI; The Global Fund;
  United Nations Secretariat | Secrétariat de l'ONU | Secrétariat de l'Organisation des Nations Unies | United Nations | Nations Unies | ONU;
  Médecins Sans Frontières | MSF; Save the Children; World Vision; Oxfam; CARE International; College of Europe;
  General Services Administration | GSA; Ministry of Defence; Home Office; Cabinet Office; Government Digital Service;
  HM Revenue and Customs; Ministry of Justice; Department of State; Department of the Army; Department of the Air Force;
  Department of the Navy; Department of Homeland Security; Department of Veterans Affairs;
  Administration fédérale | Confédération suisse; Service public fédéral | SPF
`;
