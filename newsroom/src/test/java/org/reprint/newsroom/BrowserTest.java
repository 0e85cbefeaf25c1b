package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class BrowserTest {

    @Test
    void a_page_runs_script_and_belongs_to_the_tests_own_context(Page page, BrowserContext context) {
        page.setContent("<p id=p>before</p><script>p.textContent = 'after'</script>");

        assertThat(page.textContent("#p")).isEqualTo("after");
        assertThat(context.pages()).containsExactly(page);
    }

    @Test
    void all_tests_share_one_browser(com.microsoft.playwright.Browser browser, BrowserContext context) {
        assertThat(context.browser()).isSameAs(browser);
        assertThat(browser.contexts()).containsExactly(context);
    }
}
