package org.ringfence.ui.equipment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Wording;
import org.ringfence.ui.field.InputFields;

/** A box in which somebody says whether a device is there. */
final class StatusBox {
  private StatusBox() {}

  /** A box for this device; what is only shown in it changes nothing. */
  static ComboBox<Device.Status> of(
      Wording words, Supplier<Device> device, Consumer<Function<Device, Device>> change) {
    var box =
        InputFields.pick(
            List.of(Device.Status.values()), status -> words.label("device-status", status.id()));
    box.setValue(device.get().status());
    box.setOnAction(
        event -> {
          var picked = box.getValue();
          if (picked != device.get().status()) {
            change.accept(one -> one.draft().status(picked).device());
          }
        });
    return box;
  }
}
