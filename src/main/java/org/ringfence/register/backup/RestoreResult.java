package org.ringfence.register.backup;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of putting a backup back.
 *
 * @param register the register that is in place now, closed
 * @param kept the register that was there before, which nothing deletes by itself; empty where
 *     there was none
 */
public record RestoreResult(Path register, Optional<Path> kept) {}
