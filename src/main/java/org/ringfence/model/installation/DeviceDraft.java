package org.ringfence.model.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A device in the making: as it was, but for what is set. */
public final class DeviceDraft {
  private final Device.Kind kind;
  private Device.Status status;
  private String label;
  private String maker;
  private List<String> serials;
  private List<String> macs;
  private String ip;
  private String place;
  private String model;
  private String firmware;
  private Optional<LocalDate> firmwareDate;
  private Optional<Integer> count;
  private String bought;
  private String cost;

  DeviceDraft(Device device) {
    this.kind = device.kind();
    this.status = device.status();
    this.label = device.label();
    this.maker = device.maker();
    this.serials = device.serials();
    this.macs = device.macs();
    this.ip = device.ip();
    this.place = device.place();
    this.model = device.model();
    this.firmware = device.firmware();
    this.firmwareDate = device.firmwareDate();
    this.count = device.count();
    this.bought = device.bought();
    this.cost = device.cost();
  }

  /** A device of this kind in use, of which nothing else is known. */
  public static DeviceDraft of(Device.Kind kind) {
    return new Device(kind, "", "", "", "", "", Optional.empty(), Optional.empty(), "", "").draft();
  }

  /** The device as it is now. */
  public Device device() {
    return new Device(
        kind,
        status,
        label,
        maker,
        serials,
        macs,
        ip,
        place,
        model,
        firmware,
        firmwareDate,
        count,
        bought,
        cost);
  }

  /** With this status. */
  public DeviceDraft status(Device.Status is) {
    status = is;
    return this;
  }

  /** With this brand on its label. */
  public DeviceDraft label(String is) {
    label = is;
    return this;
  }

  /** With this maker, by its key, as a person confirmed it. */
  public DeviceDraft maker(String is) {
    maker = is;
    return this;
  }

  /** With these serial numbers. */
  public DeviceDraft serials(List<String> are) {
    serials = are;
    return this;
  }

  /** With these network addresses, the first of them first. */
  public DeviceDraft macs(List<String> are) {
    macs = are;
    return this;
  }

  /** With this in place of the first network address, and any others after it. */
  public DeviceDraft mac(String is) {
    macs = Stream.concat(Stream.of(is), macs.stream().skip(1)).toList();
    return this;
  }

  /** With this address by which the network reaches it. */
  public DeviceDraft ip(String is) {
    ip = is;
    return this;
  }

  /** With this place in the site. */
  public DeviceDraft place(String is) {
    place = is;
    return this;
  }

  /** With this model number. */
  public DeviceDraft model(String is) {
    model = is;
    return this;
  }

  /** With this version of its built-in program. */
  public DeviceDraft firmware(String is) {
    firmware = is;
    return this;
  }

  /** With this day on which its built-in program was made. */
  public DeviceDraft firmwareDate(Optional<LocalDate> is) {
    firmwareDate = is;
    return this;
  }

  /** With this number of cameras. */
  public DeviceDraft count(Optional<Integer> is) {
    count = is;
    return this;
  }

  /** Bought then. */
  public DeviceDraft bought(String is) {
    bought = is;
    return this;
  }

  /** At this price. */
  public DeviceDraft cost(String is) {
    cost = is;
    return this;
  }
}
