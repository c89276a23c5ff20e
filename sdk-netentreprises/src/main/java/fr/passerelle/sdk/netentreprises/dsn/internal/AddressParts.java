package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.model.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of a block, made only when the block holds one. */
final class AddressParts {
  private Address.@Nullable Builder parts;

  Address.Builder parts() {
    if (parts == null) {
      parts = Address.builder();
    }
    return parts;
  }

  Optional<Address> take() {
    Optional<Address> address = Optional.ofNullable(parts).map(Address.Builder::build);
    parts = null;
    return address;
  }
}
