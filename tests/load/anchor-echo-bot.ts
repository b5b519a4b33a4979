import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify from "restify";
import { tellPort } from "./child.ts";

/** The anchor for a bot turn: the echo bot of the documentation on restify, nothing else. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}
const bot = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  await adapter.process(request as never, response as never, (context) => bot.run(context));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.server.address();
  tellPort(typeof address === "object" && address !== null ? address.port : 0);
});
