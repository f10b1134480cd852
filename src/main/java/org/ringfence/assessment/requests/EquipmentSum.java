package org.ringfence.assessment.requests;

import java.util.Optional;

/**
 * How many there are, as far as that is known.
 *
 * @param known the sum of those that are known
 * @param unknown how many are not
 */
record EquipmentSum(int known, int unknown) {
  static final EquipmentSum NONE = new EquipmentSum(0, 0);

  static EquipmentSum of(Optional<Integer> number) {
    return number.map(known -> new EquipmentSum(known, 0)).orElseGet(() -> new EquipmentSum(0, 1));
  }

  EquipmentSum plus(EquipmentSum other) {
    return new EquipmentSum(known + other.known, unknown + other.unknown);
  }
}
