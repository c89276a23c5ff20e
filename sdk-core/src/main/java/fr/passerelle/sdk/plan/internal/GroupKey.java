package fr.passerelle.sdk.plan.internal;

import fr.passerelle.sdk.identifier.Siret;

/**
 * An identity within an establishment. Comparable, so that a hash table stays fast when keys were
 * crafted to collide.
 *
 * @param establishment the establishment
 * @param identity identifier or normalised name with birth date
 */
public record GroupKey(Siret establishment, String identity) implements Comparable<GroupKey> {
  @Override
  public int compareTo(GroupKey other) {
    int order = identity.compareTo(other.identity);
    return order != 0 ? order : establishment.value().compareTo(other.establishment.value());
  }

  @Override
  public int hashCode() {
    return 31 * identity.hashCode() + establishment.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GroupKey key
        && identity.equals(key.identity)
        && establishment.equals(key.establishment);
  }

  /** {@return the establishment only: the identity is personal} */
  @Override
  public String toString() {
    return establishment.value();
  }
}
