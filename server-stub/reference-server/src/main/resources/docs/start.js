// The contract names the platform's servers; what is tried out here goes to the server that this page came from.
const thisServer = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (update) => (contract) =>
          update({ ...contract, servers: [{ url: "/data/core/ais", description: "This server." }] }),
      },
    },
  },
});

SwaggerUIBundle({
  url: "/docs/contract.yaml",
  dom_id: "#contract",
  plugins: [thisServer],
  // An operation has an address to send to somebody.
  deepLinking: true,
  // Nothing is asked of anybody else.
  validatorUrl: null,
  // A token does not outlive the page.
  persistAuthorization: false,
  tryItOutEnabled: true,
  displayRequestDuration: true,
});
