package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recorder, or a group of like cameras. Every text may be empty.
 *
 * @param kind {@code recorder}, {@code camera} or {@code unstated}
 * @param status {@code in-use}, {@code faulty}, {@code removed} or {@code on-order}
 * @param label the brand on the label, as read
 * @param maker the maker's key, where a person named it
 * @param serials serial numbers, as read
 * @param macs network addresses, as read
 * @param ip address in the network
 * @param place where in the site it is
 * @param model model number
 * @param firmware version of its built-in program
 * @param firmwareDate the day on which that version was made
 * @param count how many cameras this line stands for
 * @param bought when, as known
 * @param cost what was paid, as known
 */
public record RecordedDevice(
    @JsonProperty("kind") String kind,
    @JsonProperty("status") String status,
    @JsonProperty("label") String label,
    @JsonProperty("maker") String maker,
    @JsonProperty("serials") List<String> serials,
    @JsonProperty("macs") List<String> macs,
    @JsonProperty("ip") String ip,
    @JsonProperty("place") String place,
    @JsonProperty("model") String model,
    @JsonProperty("firmware") String firmware,
    @JsonProperty("firmwareDate") Optional<LocalDate> firmwareDate,
    @JsonProperty("count") Optional<Integer> count,
    @JsonProperty("bought") String bought,
    @JsonProperty("cost") String cost) {
  public RecordedDevice {
    serials = List.copyOf(serials);
    macs = List.copyOf(macs);
  }
}
