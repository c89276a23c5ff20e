package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import java.util.Set;

/** Packed codes of the blocks and rubriques that the checks of a message name. */
final class Codes {
  static final int ENVELOPE = 100_000;
  static final int DECLARATION = 200_005;
  static final int ADHESION = 210_015;
  static final int PERSON = 210_030;
  static final int PREVENTION_ACCOUNT = 210_034;
  static final int CONTRACT = 210_040;
  static final int EARNINGS = 210_051;
  static final int BONUS = 210_052;
  static final int AFFILIATION = 210_070;
  static final int BASE = 210_078;
  static final int COMPONENT = 210_079;
  static final int CONTRIBUTION = 210_081;
  static final int COMPANY_CONTRIBUTION = 210_082;
  static final int WORKPLACE = 210_085;
  static final int SENIORITY = 210_086;
  static final int SELF_EMPLOYED = 890_091;
  static final int TOTAL = 900_090;

  static final int NORM = 100_000_006;
  static final int MESSAGE_KIND = 100_000_008;
  static final int NATURE = 200_005_001;
  static final int TYPE = 200_005_002;
  static final int TRIGGER = 200_005_011;
  static final int SIREN = 210_006_001;
  static final int NIC = 210_011_001;
  static final int ACTIVITY = 210_011_002;
  static final int ADHESION_CONTRACT = 210_015_001;
  static final int ADHESION_INSURER = 210_015_002;
  static final int ADHESION_COVERS = 210_015_004;
  static final int ADHESION_ID = 210_015_005;
  static final int NIR = 210_030_001;
  static final int NTT = 210_030_020;
  static final int PREVENTION_CONTRACT = 210_034_002;
  static final int CONTRACT_NATURE = 210_040_007;
  static final int CONTRACT_NUMBER = 210_040_009;
  static final int WORKPLACE_OF_CONTRACT = 210_040_019;
  static final int USER_OF_CONTRACT = 210_040_046;
  static final int EARNINGS_CONTRACT = 210_051_010;
  static final int BONUS_CONTRACT = 210_052_006;
  static final int OPTION = 210_070_004;
  static final int POPULATION = 210_070_005;
  static final int AFFILIATION_ID = 210_070_012;
  static final int AFFILIATION_ADHESION = 210_070_013;
  static final int BASE_CODE = 210_078_001;
  static final int BASE_AFFILIATION = 210_078_005;
  static final int CONTRIBUTION_CODE = 210_081_001;
  static final int COMPANY_CONTRIBUTION_CODE = 210_082_002;
  static final int COMPANY_CONTRIBUTION_REFERENCE = 210_082_005;
  static final int WORKPLACE_ID = 210_085_001;
  static final int SENIORITY_KIND = 210_086_001;
  static final int SENIORITY_CONTRACT = 210_086_005;
  static final int SELF_EMPLOYED_NIR = 890_091_001;
  static final int SELF_EMPLOYED_NTT = 890_091_021;
  static final int RUBRIQUE_TOTAL = 900_090_001;
  static final int DECLARATION_TOTAL = 900_090_002;

  /** Those whose values are looked at after their line. */
  static final Set<Integer> KEPT =
      Set.of(
          NORM,
          MESSAGE_KIND,
          NATURE,
          TYPE,
          TRIGGER,
          SIREN,
          NIC,
          ACTIVITY,
          ADHESION_CONTRACT,
          ADHESION_INSURER,
          ADHESION_COVERS,
          ADHESION_ID,
          NIR,
          NTT,
          PREVENTION_CONTRACT,
          CONTRACT_NATURE,
          CONTRACT_NUMBER,
          WORKPLACE_OF_CONTRACT,
          USER_OF_CONTRACT,
          EARNINGS_CONTRACT,
          BONUS_CONTRACT,
          OPTION,
          POPULATION,
          AFFILIATION_ID,
          AFFILIATION_ADHESION,
          BASE_CODE,
          BASE_AFFILIATION,
          CONTRIBUTION_CODE,
          COMPANY_CONTRIBUTION_CODE,
          COMPANY_CONTRIBUTION_REFERENCE,
          WORKPLACE_ID,
          SENIORITY_KIND,
          SENIORITY_CONTRACT,
          SELF_EMPLOYED_NIR,
          SELF_EMPLOYED_NTT,
          RUBRIQUE_TOTAL,
          DECLARATION_TOTAL);

  private Codes() {}
}
