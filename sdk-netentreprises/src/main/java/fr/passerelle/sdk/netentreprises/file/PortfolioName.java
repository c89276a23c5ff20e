package fr.passerelle.sdk.netentreprises.file;

/** The portal wants a bulk file to be named like its portfolio. */
final class PortfolioName {
  private static final String NOT_IN_A_NAME = "/\\:*?\"<>|";

  private PortfolioName() {}

  static String fileOf(String portfolio) {
    String name = portfolio.strip();
    boolean unusable =
        name.isEmpty()
            || name.startsWith(".")
            || name.chars()
                .anyMatch(c -> Character.isISOControl(c) || NOT_IN_A_NAME.indexOf(c) >= 0);
    if (unusable) {
      throw new BulkFileException(BulkFileException.Reason.NAME, 0);
    }
    return name + ".csv";
  }
}
