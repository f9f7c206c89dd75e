package dev.dateline.preview;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** The browser that the person at this computer uses. */
public final class Browser {
    private Browser() {}

    /** Opens a page in it; false where there is no browser or no screen. */
    public static boolean open(URI page) {
        try {
            if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
                return false;
            }
            Desktop desktop = Desktop.getDesktop();
            if (!desktop.isSupported(Desktop.Action.BROWSE)) {
                return false;
            }
            desktop.browse(page);
            return true;
        } catch (IOException | RuntimeException | LinkageError e) {
            return false;
        }
    }
}
