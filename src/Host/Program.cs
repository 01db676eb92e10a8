using Host;

return await HostApplication.Run(args);
