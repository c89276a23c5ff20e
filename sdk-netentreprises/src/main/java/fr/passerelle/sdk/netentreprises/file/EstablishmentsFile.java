package fr.passerelle.sdk.netentreprises.file;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.file.BulkFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Establishments to be added or removed for all <i>déclarants</i> of a portfolio (N-19): exactly
 * two columns, the SIRET on 14 digits and 1 to add or 0 to remove, no titles; anything else and the
 * portal rejects the file. For administrators only, 48 hours between two requests ({@link
 * BulkDelay}).
 *
 * <p>Source: <i>formation-net-entreprises.fr</i>, "Ajoutez et/ou supprimez des établissements en
 * masse". The separator is published for the file of <i>habilitations</i> and taken to be the same
 * here; lines end with CR LF.
 */
public final class EstablishmentsFile {
  private final String fileName;
  private final Map<Siret, Boolean> changes;

  private EstablishmentsFile(Builder builder) {
    this.fileName = builder.fileName;
    this.changes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.changes));
  }

  /**
   * Starts a file.
   *
   * @param portfolio name of the portfolio, which becomes that of the file
   * @return an empty builder
   * @throws BulkFileException when no file can have this name
   */
  public static Builder of(String portfolio) {
    return new Builder(PortfolioName.fileOf(portfolio));
  }

  /** {@return the name that the portal wants the file to have} */
  public String fileName() {
    return fileName;
  }

  /** {@return what changes: true to add, false to remove, in the order in which it was said} */
  public Map<Siret, Boolean> changes() {
    return changes;
  }

  /** {@return the bytes to upload: ASCII} */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder(changes.size() * 18);
    changes.forEach(
        (siret, added) -> text.append(siret.value()).append(added ? ";1\r\n" : ";0\r\n"));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** {@return how many establishments change} */
  @Override
  public String toString() {
    return "EstablishmentsFile(" + changes.size() + " establishments)";
  }

  /** Builds an {@link EstablishmentsFile}. */
  public static final class Builder {
    private final String fileName;
    private final Map<Siret, Boolean> changes = new LinkedHashMap<>();

    private Builder(String fileName) {
      this.fileName = fileName;
    }

    /**
     * Adds an establishment.
     *
     * @param establishment its SIRET
     * @return this builder
     * @throws BulkFileException when it was said that it is removed
     */
    public Builder add(Siret establishment) {
      return put(establishment, true);
    }

    /**
     * Removes an establishment.
     *
     * @param establishment its SIRET
     * @return this builder
     * @throws BulkFileException when it was said that it is added
     */
    public Builder remove(Siret establishment) {
      return put(establishment, false);
    }

    private Builder put(Siret establishment, boolean added) {
      Boolean before = changes.putIfAbsent(establishment, added);
      if (before != null && !Objects.equals(before, added)) {
        throw new BulkFileException(Reason.CONTRADICTION, 0);
      }
      return this;
    }

    /**
     * Completes the file.
     *
     * @return the file
     * @throws BulkFileException when nothing changes
     */
    public EstablishmentsFile build() {
      if (changes.isEmpty()) {
        throw new BulkFileException(Reason.EMPTY, 0);
      }
      return new EstablishmentsFile(this);
    }
  }
}
