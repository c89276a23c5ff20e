package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;

/**
 * One block that an edit was meant for and left as it was. It holds no value.
 *
 * @param line line of the source where the block starts
 * @param block packed code of the block
 * @param reason why
 * @param edit rank of the edit among those that were asked for, from 0
 */
public record DsnSkip(long line, int block, Reason reason, int edit) {
  /** Why a block is left as it is. */
  public enum Reason {
    /** A rate was to be set, but the risk code is {@code 999ZZ} or absent: it forbids a rate. */
    NOT_NOTIFIED,
    /** Codes that start with RA go with scheme 300 (S21.G00.40.039), and with no other. */
    OTHER_SCHEME,
    /** The block is damaged or longer than any block of the norm. */
    UNREADABLE
  }

  /** {@return the code of the block, for example {@code S21.G00.40}} */
  public String blockText() {
    return DsnCode.blockText(block);
  }
}
