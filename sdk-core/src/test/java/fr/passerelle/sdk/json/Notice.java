package fr.passerelle.sdk.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/** A place that holds one of several kinds of things, as the package documentation shows it. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = Notice.UnknownNotice.class)
@JsonSubTypes(@JsonSubTypes.Type(value = Notice.InvoiceNotice.class, name = "invoice"))
interface Notice extends OpenModel {
  String getKind();

  /** A kind that is known. */
  @Value.Immutable
  @SdkModel
  @JsonSerialize(as = ImmutableInvoiceNotice.class)
  @JsonDeserialize(builder = InvoiceNotice.Builder.class)
  interface InvoiceNotice extends Notice {
    BigDecimal getAmount();

    Builder toBuilder();

    /** Builds one. */
    final class Builder extends ImmutableInvoiceNotice.Builder {
      Builder() {}
    }
  }

  /** Every kind that is not. */
  @Value.Immutable
  @SdkModel
  @JsonSerialize(as = ImmutableUnknownNotice.class)
  @JsonDeserialize(builder = UnknownNotice.Builder.class)
  interface UnknownNotice extends Notice {
    Builder toBuilder();

    /** Builds one. */
    final class Builder extends ImmutableUnknownNotice.Builder {
      Builder() {}
    }
  }

  /** What holds them. */
  @Value.Immutable
  @SdkModel
  @JsonSerialize(as = ImmutableNotices.class)
  @JsonDeserialize(builder = Notices.Builder.class)
  interface Notices extends OpenModel {
    List<Notice> getItems();

    Builder toBuilder();

    /** Builds one. */
    final class Builder extends ImmutableNotices.Builder {
      Builder() {}
    }
  }
}
