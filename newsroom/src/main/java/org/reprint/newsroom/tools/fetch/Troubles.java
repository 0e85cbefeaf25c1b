package org.reprint.newsroom.tools.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.reprint.newsroom.words.settings.Settings;

/// Says to an editor what went wrong on the line.
final class Troubles {
    private Troubles() {}

    /// @param trouble what ended the fetch
    /// @param at the address that was being fetched
    /// @param timeIsUp whether the watch had cut the line
    static String sentence(IOException trouble, URI at, boolean timeIsUp, Settings.Fetch settings) {
        if (trouble instanceof Refusal refusal) {
            return refusal.sentence();
        }
        String page = Shown.of(at);
        if (timeIsUp) {
            return "The server at " + page + " took longer than "
                    + Math.max(1, settings.totalTime().toSeconds())
                    + " seconds, so the line was cut; try again later, or raise the setting fetch.total-time.";
        }
        return switch (trouble) {
            case Unpacking.TooLarge _ ->
                "What lies at " + page + " is larger than " + settings.maxMebibytes()
                        + " MiB; give the address of a single article, or raise the setting fetch.max-mebibytes.";
            case Unpacking.UnknownCoding _ ->
                "The server at " + page + " packs its answer in a way that is not understood; save the page in a"
                        + " browser and add the file.";
            case UnknownHostException _ ->
                "There is no host " + Shown.of(Site.of(at).host()) + "; check the spelling of the address.";
            case MessageConstraintException _ ->
                "The server at " + page + " sends more headers than " + settings.maxHeaderKibibytes()
                        + " KiB, so nothing was taken; save the page in a browser and add the file.";
            case SSLException _ ->
                "The server at " + page + " cannot prove who it is (its certificate is not valid), or speaks no TLS;"
                        + " check the address, and save the page in a browser if you trust it.";
            case SocketTimeoutException _, NoRouteToHostException _, ConnectException _ ->
                "No server could be reached at " + page + "; check the address, or try again later.";
            default ->
                "The server at " + page + " broke off or did not keep to HTTP, so nothing was taken; try again later,"
                        + " or save the page in a browser and add the file.";
        };
    }
}
