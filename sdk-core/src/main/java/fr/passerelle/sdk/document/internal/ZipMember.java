package fr.passerelle.sdk.document.internal;

/**
 * One entry of a ZIP container as its central directory describes it.
 *
 * @param name the name, decoded byte by byte: the names that matter here are ASCII
 * @param flags the general-purpose flags
 * @param method how the data are compressed
 * @param crc checksum of the unfolded data
 * @param compressedSize bytes of data in the container
 * @param size bytes after unfolding
 * @param header where the local header stands
 */
record ZipMember(
    String name, int flags, int method, long crc, long compressedSize, long size, long header) {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final int AES = 99;
  private static final int ENCRYPTION_FLAGS = 0x2041;
  private static final int DESCRIPTOR_FLAG = 0x0008;

  boolean isEncrypted() {
    return (flags & ENCRYPTION_FLAGS) != 0 || method == AES;
  }

  /** {@return whether sizes and checksum follow the data instead of standing before them} */
  boolean hasDescriptor() {
    return (flags & DESCRIPTOR_FLAG) != 0;
  }

  boolean isFolder() {
    return name.endsWith("/");
  }
}
