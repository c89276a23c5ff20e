package fr.passerelle.sdk.transport;

import java.io.IOException;
import java.io.OutputStream;

/** A body held in memory; sends the same bytes at every attempt. */
final class BytesBody implements TransportBody {
  private final byte[] content;
  private final String contentType;

  BytesBody(byte[] content, String contentType) {
    this.content = content;
    this.contentType = contentType;
  }

  @Override
  public String contentType() {
    return contentType;
  }

  @Override
  public long length() {
    return content.length;
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }

  @Override
  public String toString() {
    return contentType + ", " + content.length + " bytes";
  }
}
